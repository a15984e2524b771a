using Hale.Core.Time;

namespace Hale.Warehouse.Sql.Scans.Passes;

/// <summary>Reads nothing before the earliest window of any column and moment, when every column has a window that says where it begins.</summary>
internal sealed class PruneTime : IScanPass
{
    public IReadOnlyList<ScanQuery> Apply(IReadOnlyList<ScanQuery> queries, ScanBasis basis) =>
        [.. queries.Select(query => query.Columns.All(column => column.Aggregation.Window is { HasOwnStart: false }) ? query with { NotBefore = Earliest(query, basis.Moments) } : query)];

    // Not every window need begin earliest at the earliest moment: months and hours mix.
    private static Instant? Earliest(ScanQuery query, ScanMoments moments) => query.Columns
        .SelectMany(column => column.Aggregation.Windows)
        .Distinct()
        .SelectMany(window => (query.Moment is { } one ? [one] : moments.All).Select(moment => moments.BoundsOf(window, moment).Start))
        .Cast<Instant?>()
        .Min();
}
