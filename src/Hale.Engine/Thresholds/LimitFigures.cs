using Hale.Engine.Judging;
using Hale.Engine.ReportCards;
using Hale.Statistics.Resampling;

namespace Hale.Engine.Thresholds;

/// <summary>Says what a limit would have caught.</summary>
internal sealed class LimitFigures(ScoredRows rows, BootstrapOptions options, CancellationToken cancellation)
{
    /// <summary>The record of a limit.</summary>
    /// <param name="band">The band that begins there.</param>
    /// <param name="limit">The limit on the inner scale.</param>
    /// <param name="above">Whether the limit itself still belongs below.</param>
    public LimitRecord Of(string band, decimal limit, bool above)
    {
        bool[] listed = Array.ConvertAll(rows.Scores, score => above ? score <= limit : score < limit);
        int[] sizes = rows.MonthsBetween is null ? [listed.Count(one => one)] : [.. rows.Moments.Select(moment => moment.Count(place => listed[place]))];
        var (left, caught) = Accounts(listed);
        var drawn = ClusterBootstrap.Run(rows.Clusters, 3, (counts, results) => Compute(counts, results, listed, left, caught), options, cancellation);
        Figure[] figures = [.. drawn.Statistics.Select(statistic => rows.Churners < Intervals.FewestChurners
            ? statistic.Value.Match(value => Figure.Alone(value, Shortfall.FewChurners), why => Figure.None(Shortfalls.Of(why)))
            : Moving(Shortfalls.Figure(statistic.Value, statistic.Interval)))];
        return new LimitRecord(band, rows.Scale.Show(limit) / 1.0000000000m, sizes.Average(), sizes.Min(), sizes.Max())
        {
            Caught = caught.Count(one => one), CaughtShare = figures[0], LeftShare = figures[1], FalseAlerts = figures[2],
        };
    }

    /// <summary>What is the same in every resample, such as a share of nobody, has no interval: resampling says nothing of what never happened.</summary>
    private static Figure Moving(Figure figure) => figure is { Value: { } value, Interval: { } ends } && ends.High <= ends.Low ? Figure.Alone(value, Shortfall.TooFew) : figure;

    /// <summary>Which accounts left, and which of these were on the list at a moment within the horizon before.</summary>
    private (bool[] Left, bool[] Caught) Accounts(bool[] listed)
    {
        var (left, caught) = (new bool[rows.Accounts], new bool[rows.Accounts]);
        for (var row = 0; row < listed.Length; row++)
        {
            left[rows.Clusters[row]] |= rows.Rows[row].Left;
            caught[rows.Clusters[row]] |= rows.Rows[row].Left && listed[row];
        }

        return (left, caught);
    }

    private void Compute(ReadOnlySpan<int> counts, Span<double> results, bool[] listed, bool[] left, bool[] caught)
    {
        var (all, onList, gone, stayed) = (0L, 0L, 0L, 0L);
        var times = new int[rows.Accounts];
        for (var row = 0; row < counts.Length; row++)
        {
            times[rows.Clusters[row]] = counts[row];
            all += counts[row];
            if (listed[row] && !rows.Rows[row].EndedOtherwise)
            {
                onList += counts[row];
                gone += rows.Rows[row].Left ? counts[row] : 0;
                stayed += rows.Rows[row].Left ? 0 : counts[row];
            }
        }

        var (leavers, found) = (0L, 0L);
        for (var account = 0; account < times.Length; account++)
        {
            leavers += left[account] ? times[account] : 0;
            found += caught[account] ? times[account] : 0;
        }

        results[0] = leavers == 0 ? double.NaN : (double)found / leavers;
        results[1] = onList == 0 ? double.NaN : (double)gone / onList;
        results[2] = all == 0 ? double.NaN : 100.0 * stayed / all / (rows.MonthsBetween ?? 1);
    }
}
