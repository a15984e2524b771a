using Hale.Core.Metrics.Planning;
using Hale.Core.Time;

namespace Hale.Warehouse.Sql.Scans.Passes;

/// <summary>
/// Where about every account is asked for at every moment, reads each fact once for all of them: what can be added up is first added up for the facts that count at the same moments;
/// of each distinct value it is noted at which moments it counts. What depends on more of the moment than which facts count is read for each pair by itself.
/// </summary>
internal sealed class ShareMoments : IScanPass
{
    public IReadOnlyList<ScanQuery> Apply(IReadOnlyList<ScanQuery> queries, ScanBasis basis) => basis.AsksAllAtEach
        ? [.. queries.SelectMany(query => query.Moment is not null ? [query] : query.For(query.Columns.Where(column => !CanShare(column.Aggregation, basis))).Concat(basis.Moments.All.Chunk(MomentMask.Most).SelectMany(moments => Parts(query, basis).Select(part => part with { Shared = moments }))))]
        : queries;

    /// <summary>What facts say by themselves, and what parts of the facts say of all of them. Where the account or its contract begins a window, accounts differ at one moment.</summary>
    private static bool CanShare(Aggregation aggregation, ScanBasis basis) => !aggregation.ReadsMoment
        && !(basis.HasMembers && NeedsAllAtOnce(aggregation))
        && !aggregation.ReadsOrder
        && aggregation.Window is not { HasOwnStart: true }
        && aggregation.Function is not (AggregateFunction.Percentile or AggregateFunction.First or AggregateFunction.LastChange);

    // Two accounts that are one may have the same value, and which of their attributes holds is for neither to say.
    private static bool NeedsAllAtOnce(Aggregation aggregation) => DistinctKey.Has(aggregation) || aggregation.Table == FactTable.Attributes;

    private static IEnumerable<ScanQuery> Parts(ScanQuery query, ScanBasis basis) => query.Columns
        .Where(column => CanShare(column.Aggregation, basis))
        .GroupBy(column => KeyOf(column.Aggregation))
        .Select(group => query with { Columns = [.. group] });

    private static (AggregateFunction? Function, string? Column, DayOfWeek WeekStarts) KeyOf(Aggregation aggregation) =>
        DistinctKey.Has(aggregation) ? (aggregation.Function, aggregation.Column, aggregation.WeekStarts) : default;
}
