namespace Hale.Warehouse.Sql.Scans.Passes;

/// <summary>Reads only the events (attributes, series) that some column names, when every column names some.</summary>
internal sealed class PruneNames : IScanPass
{
    public IReadOnlyList<ScanQuery> Apply(IReadOnlyList<ScanQuery> queries, ScanBasis basis) =>
        [.. queries.Select(query => query.Columns.All(column => column.Aggregation.Names.Count > 0) ? query with { Names = Union(query) } : query)];

    private static IReadOnlyList<string> Union(ScanQuery query) =>
        [.. query.Columns.SelectMany(column => column.Aggregation.Names).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
