namespace Hale.Warehouse.Sql.Scans.Passes;

/// <summary>Reads each table once for all its columns: what differs between them becomes a filter of the aggregate.</summary>
internal sealed class MergeScans : IScanPass
{
    public IReadOnlyList<ScanQuery> Apply(IReadOnlyList<ScanQuery> queries, ScanBasis basis) =>
        [.. queries.GroupBy(query => query.Table).Select(group => new ScanQuery(group.Key, [.. group.SelectMany(query => query.Columns)]))];
}
