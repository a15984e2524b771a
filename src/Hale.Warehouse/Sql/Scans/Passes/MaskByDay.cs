using Hale.Core.Metrics.Planning;

namespace Hale.Warehouse.Sql.Scans.Passes;

/// <summary>
/// Where windows of shared moments begin and end with local days, looks up by the day of an event at which moments it counts, in a small table of days, rather than to compare its time
/// with the bounds of all windows.
/// </summary>
internal sealed class MaskByDay : IScanPass
{
    public IReadOnlyList<ScanQuery> Apply(IReadOnlyList<ScanQuery> queries, ScanBasis basis) =>
        [.. queries.Select(query => query is { Shared: { } shared, Table: FactTable.Events } && AreDays(query, shared, basis.Moments) ? query with { ByDay = true } : query)];

    private static bool AreDays(ScanQuery query, IReadOnlyList<Core.Time.Instant> shared, ScanMoments moments) => query.Columns
        .Select(column => column.Aggregation.Window)
        .Distinct()
        .All(window => shared.All(moment => moments.DaysOf(window, moment) is not null));
}
