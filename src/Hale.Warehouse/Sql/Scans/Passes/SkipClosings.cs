namespace Hale.Warehouse.Sql.Scans.Passes;

/// <summary>Asks no row whether it has been closed in a table where none has.</summary>
internal sealed class SkipClosings : IScanPass
{
    public IReadOnlyList<ScanQuery> Apply(IReadOnlyList<ScanQuery> queries, ScanBasis basis) =>
        [.. queries.Select(query => query.Facts.Any(basis.Closed.Contains) ? query : query with { AsksClosings = false })];
}
