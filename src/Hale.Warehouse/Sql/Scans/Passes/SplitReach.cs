using Hale.Core.Metrics.Planning;
using Hale.Core.Time;

namespace Hale.Warehouse.Sql.Scans.Passes;

/// <summary>
/// Parts columns that reach far back from those that do not. In one read every fact of the longest window meets the filters of all columns; in two, the many old facts
/// meet only those few that they can matter to, and the few young ones are read twice.
/// </summary>
internal sealed class SplitReach : IScanPass
{
    /// <summary>A window that is so many times as long as the shortest of a read begins another one.</summary>
    private const double Further = 2;

    public IReadOnlyList<ScanQuery> Apply(IReadOnlyList<ScanQuery> queries, ScanBasis basis) =>
        [.. queries.SelectMany(query => IsWhole(query) || basis.Moments.All.Count == 0 ? [query] : Parts(query, basis.Moments))];

    // Distinct values for several moments are found once for all windows.
    private static bool IsWhole(ScanQuery query) => query.Shared is not null && DistinctKey.Has(query.Columns[0].Aggregation);

    private static IEnumerable<ScanQuery> Parts(ScanQuery query, ScanMoments moments)
    {
        var part = new List<ScanColumn>();
        var shortest = 0.0;
        foreach (var (column, reach) in query.Columns.Select(column => (column, Reach: Reach(column.Aggregation, moments))).OrderBy(found => found.Reach))
        {
            if (part.Count > 0 && reach > shortest && reach >= Further * shortest)
            {
                yield return query with { Columns = part };
                part = [];
            }

            shortest = part.Count == 0 ? reach : shortest;
            part.Add(column);
        }

        yield return query with { Columns = part };
    }

    private static double Reach(Aggregation aggregation, ScanMoments moments) =>
        aggregation.Window is { HasOwnStart: false } window
            ? (double)moments.All[^1].Micros - moments.BoundsOf(window, moments.All[^1]).Start.Micros
            : double.PositiveInfinity;
}
