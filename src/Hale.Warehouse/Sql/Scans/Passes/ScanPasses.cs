namespace Hale.Warehouse.Sql.Scans.Passes;

/// <summary>The passes, in the order in which they run.</summary>
internal static class ScanPasses
{
    public static IReadOnlyList<IScanPass> All { get; } =
        [new MergeScans(), new PartMoments(), new ShareMoments(), new SplitReach(), new PruneNames(), new PruneTime(), new MaskByDay(), new InlineSingleMoment(), new PackDays(), new SkipAccounts(), new SkipClosings()];
}
