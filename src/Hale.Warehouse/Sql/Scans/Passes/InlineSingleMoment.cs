namespace Hale.Warehouse.Sql.Scans.Passes;

/// <summary>Writes the one moment of all pairs, and the starts of its windows, as constants, so that engines can skip by them.</summary>
internal sealed class InlineSingleMoment : IScanPass
{
    public IReadOnlyList<ScanQuery> Apply(IReadOnlyList<ScanQuery> queries, ScanBasis basis) =>
        basis.Moments.All.Count == 1 ? [.. queries.Select(query => query with { Moment = basis.Moments.All[0] })] : queries;
}
