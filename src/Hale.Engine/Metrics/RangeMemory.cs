namespace Hale.Engine.Metrics;

/// <summary>The memory of work that goes through all accounts a range at a time.</summary>
internal static class RangeMemory
{
    /// <summary>
    /// The arrays of a range are large and short-lived, so that left to itself the heap grows to several ranges before it is collected. Once a range is a cost of
    /// milliseconds, and the memory of a run stays that of one range.
    /// </summary>
    public static void GiveBack() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
}
