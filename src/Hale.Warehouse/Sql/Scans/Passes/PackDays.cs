using Hale.Core.Metrics.Planning;
using Hale.Core.Time;

namespace Hale.Warehouse.Sql.Scans.Passes;

/// <summary>
/// Of one moment, writes the days of a short window as the bits of a number, so that active days and contact-days need a group for each contact and not one for each contact and day.
/// Whatever can be added up contact by contact is read with them.
/// </summary>
internal sealed class PackDays : IScanPass
{
    public IReadOnlyList<ScanQuery> Apply(IReadOnlyList<ScanQuery> queries, ScanBasis basis) =>
        basis.HasManyFacts ? [.. queries.SelectMany(query => query is { Moment: { } moment, Table: FactTable.Events } ? Parts(query, moment, basis.Moments) : [query])] : queries;

    private static IEnumerable<ScanQuery> Parts(ScanQuery query, Instant moment, ScanMoments moments)
    {
        bool Packs(ScanColumn column) => IsDistinct(column.Aggregation) && column.Aggregation.Window is { HasOwnStart: false } window && moments.FirstDayOf(window, moment, PackedScanPrinter.Most) is not null;
        var packed = query.Columns.Where(column => !column.Aggregation.ReadsOrder && (Packs(column) || IsAdded(column.Aggregation))).ToList();
        return packed.Exists(Packs) ? query.For(query.Columns.Except(packed)).Append(query with { Columns = packed, PacksDays = true }) : [query];
    }

    private static bool IsDistinct(Aggregation aggregation) => aggregation.Function is AggregateFunction.CountDistinctDays or AggregateFunction.CountDistinctContactDays
        || aggregation is { Function: AggregateFunction.CountDistinct, Column: FactColumns.Contact };

    private static bool IsAdded(Aggregation aggregation) => aggregation.Function is AggregateFunction.Count or AggregateFunction.Sum or AggregateFunction.Min or AggregateFunction.Max;
}
