using Hale.Engine.ReportCards;
using Hale.Statistics;
using Hale.Statistics.Proportions;
using Hale.Statistics.Resampling;

namespace Hale.Engine.Judging;

/// <summary>Figures that need no skill of their own: rates, and anything that can be resampled.</summary>
internal static class Figures
{
    /// <summary>So many accounts of either outcome a rate needs before resampling says how far it may be trusted; with fewer, each account counts as one row, which is cautious.</summary>
    private const int FewestToResample = 10;

    /// <summary>The share of some rows of a panel that left.</summary>
    public static Figure Rate(Panel panel, int left, int rows, Intervals intervals) => Rate(panel, left, rows, null, intervals);

    /// <summary>The share of the rows that a condition keeps that left.</summary>
    public static Figure Rate(Panel panel, Func<int, bool> keep, Intervals intervals)
    {
        var rows = Enumerable.Range(0, panel.Count).Where(keep).ToList();
        return Rate(panel, rows.Count(row => panel.Left[row]), rows.Count, rows, intervals);
    }

    /// <summary>A statistic with its interval; below twenty churners without.</summary>
    public static Figure Resampled(Panel panel, Intervals intervals, Intervals.Weighted statistic) =>
        Resampled(panel, intervals, 1, (weights, values) => values[0] = statistic(weights))[0];

    /// <summary>Statistics with the intervals of one resampling; below twenty churners without.</summary>
    public static IReadOnlyList<Figure> Resampled(Panel panel, Intervals intervals, int statistics, ClusterBootstrap.Statistic compute)
    {
        var values = new double[statistics];
        Array.Fill(values, double.NaN);
        compute(Ones(panel), values);
        if (panel.Churners < Intervals.FewestChurners)
        {
            return [.. values.Select(value => double.IsFinite(value) ? Figure.Alone(value, Shortfall.FewChurners) : Figure.None(Empty(panel)))];
        }

        return [.. intervals.Resample(panel, statistics, compute).Zip(values, (interval, value) => double.IsFinite(value) ? Shortfalls.Figure(value, interval) : Figure.None(Empty(panel)))];
    }

    private static Figure Rate(Panel panel, int left, int count, IReadOnlyList<int>? rows, Intervals intervals)
    {
        if (count == 0)
        {
            return Figure.None(Shortfall.NoObservations);
        }

        var kept = rows ?? [.. Enumerable.Range(0, panel.Count)];
        var rate = (double)left / count;
        if (panel.Once)
        {
            return Figure.Of(rate, Wilson.Interval(left, count));
        }

        if (!CanResample(panel, kept))
        {
            return Figure.Of(rate, Wilson.Interval(rate, kept.Select(row => panel.Clusters[row]).Distinct().Count()));
        }

        if (intervals.TakesSandwich(panel))
        {
            return ClusteredRate.Of(panel, kept);
        }

        int[] chosen = [.. kept];
        return Shortfalls.Figure(rate, intervals.Resample(panel, weights => RateOf(panel, chosen, weights)));
    }

    /// <summary>Whether some rows of a panel have enough accounts that left and enough that stayed for their rate to be resampled.</summary>
    public static bool CanResample(Panel panel, IReadOnlyList<int> rows) =>
        Math.Min(Accounts(panel, rows, left: true), Accounts(panel, rows, left: false)) >= FewestToResample;

    private static int Accounts(Panel panel, IReadOnlyList<int> rows, bool left) => rows.Where(row => panel.Left[row] == left).Select(row => panel.Clusters[row]).Distinct().Count();

    /// <summary>The share of some rows that left, under row weights.</summary>
    public static double RateOf(Panel panel, int[] rows, ReadOnlySpan<int> weights) => ShareOf(rows, row => panel.Left[row], weights);

    /// <summary>The share of some rows for which something holds, under row weights; NaN where none of them has a weight.</summary>
    public static double ShareOf(int[] rows, Func<int, bool> holds, ReadOnlySpan<int> weights)
    {
        var (holding, all) = (0L, 0L);
        foreach (var row in rows)
        {
            all += weights[row];
            holding += holds(row) ? weights[row] : 0;
        }

        return all == 0 ? double.NaN : (double)holding / all;
    }

    public static int[] Ones(Panel panel)
    {
        var ones = new int[panel.Count];
        Array.Fill(ones, 1);
        return ones;
    }

    private static Shortfall Empty(Panel panel) => (panel.Count, panel.ChurnObservations) switch
    {
        (0, _) => Shortfall.NoObservations,
        (_, 0) => Shortfall.NobodyLeft,
        var (rows, left) when rows == left => Shortfall.NobodyStayed,
        _ => Shortfall.TooFew,
    };
}
