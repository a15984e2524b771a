using Hale.Core.Metrics.Planning;

namespace Hale.Warehouse.Sql.Scans.Passes;

/// <summary>
/// Where about every account is asked for at every moment, reads each fact once for all of them: what can be added up is first added up for the facts that count at the same moments;
/// of each distinct value it is noted at which moments it counts.
/// </summary>
internal sealed class ShareMoments : IScanPass
{
    public IReadOnlyList<ScanQuery> Apply(IReadOnlyList<ScanQuery> queries, ScanBasis basis) => Pays(basis)
        ? [.. queries.SelectMany(query => basis.Moments.All.Chunk(MomentMask.Most).SelectMany(moments => Parts(query).Select(part => part with { Shared = moments })))]
        : queries;

    // Of pairs with a moment each, a read for each few moments would cost more than it saves.
    private static bool Pays(ScanBasis basis) => basis.Moments.All.Count > 1 && (long)basis.Accounts * basis.Moments.All.Count <= 2L * basis.Pairs;

    private static IEnumerable<ScanQuery> Parts(ScanQuery query) => query.Columns
        .GroupBy(column => KeyOf(column.Aggregation))
        .Select(group => query with { Columns = [.. group] });

    private static (AggregateFunction? Function, string? Column) KeyOf(Aggregation aggregation) =>
        DistinctKey.Has(aggregation) ? (aggregation.Function, aggregation.Column) : default;
}
