namespace Hale.Warehouse.Sql.Scans.Passes;

/// <summary>Reads each table once for all its columns: what differs between them becomes a filter of the aggregate. What reads the contacts of events is read apart from what does not.</summary>
internal sealed class MergeScans : IScanPass
{
    public IReadOnlyList<ScanQuery> Apply(IReadOnlyList<ScanQuery> queries, ScanBasis basis) =>
        [.. queries.GroupBy(query => (query.Table, query.ReadsContactOfEvent)).Select(group => new ScanQuery(group.Key.Table, [.. group.SelectMany(query => query.Columns)]))];
}
