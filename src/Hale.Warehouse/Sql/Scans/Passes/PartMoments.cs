using Hale.Core.Metrics.Planning;
using Hale.Core.Time;

namespace Hale.Warehouse.Sql.Scans.Passes;

/// <summary>
/// Of windows that hardly overlap from one moment to the next, such as the last 28 days at the ends of months, reads those of each moment by themselves: no fact is read twice, and what is
/// held of one moment at a time is small and near at hand, where all moments together would be held as one.
/// </summary>
internal sealed class PartMoments : IScanPass
{
    /// <summary>As many times as long as the time that they cover may all windows be together.</summary>
    private const double Overlap = 1.5;

    public IReadOnlyList<ScanQuery> Apply(IReadOnlyList<ScanQuery> queries, ScanBasis basis) =>
        basis.HasManyFacts && basis.AsksAllAtEach ? [.. queries.SelectMany(query => Parts(query, basis.Moments))] : queries;

    private static IEnumerable<ScanQuery> Parts(ScanQuery query, ScanMoments moments)
    {
        var apart = query.Table is FactTable.Events or FactTable.Series
            ? query.Columns.Where(column => column.Aggregation.Window is { HasOwnStart: false } window && IsApart(window, moments)).ToList()
            : [];
        return apart.Count == 0 ? [query] : query.For(query.Columns.Except(apart)).Concat(moments.All.Select(moment => query with { Columns = apart, Moment = moment }));
    }

    private static bool IsApart(Window window, ScanMoments moments)
    {
        var (together, covered, until) = (0.0, 0.0, double.NegativeInfinity);
        foreach (var bounds in moments.All.Select(moment => moments.BoundsOf(window, moment)).OrderBy(bounds => bounds.Start))
        {
            var (start, end) = ((double)bounds.Start.Micros, (double)bounds.End.Micros);
            together += end - start;
            covered += Math.Max(0, end - Math.Max(start, until));
            until = Math.Max(until, end);
        }

        return together <= Overlap * covered;
    }
}
