using Hale.Engine.Judging;
using Hale.Engine.ReportCards;
using Hale.Statistics.Proportions;
using Hale.Statistics.Resampling;

namespace Hale.Engine.Calibrating;

/// <summary>Parts observations by their score into ranges with about equally many expected leavers.</summary>
internal static class ScoreRanges
{
    private const int Most = 6;
    private const double FewestExpected = 5;

    /// <summary>So many accounts of either outcome a share needs before resamples say how far it may be trusted; with fewer each account counts as one row.</summary>
    private const int FewestToResample = 10;

    /// <summary>The ranges from the lowest scores to the highest; none where fewer than five leavers were expected.</summary>
    public static IReadOnlyList<MapRange> Of(FitRows rows, double[] staying, MapOptions options, CancellationToken cancellation)
    {
        int[] order = [.. Enumerable.Range(0, rows.Count).Where(row => rows.Inputs[row].Score is not null).OrderBy(row => rows.Inputs[row].Score)];
        var groups = Parted(rows, staying, order);
        if (groups.Count == 0)
        {
            return [];
        }

        var bootstrap = new BootstrapOptions(options.ReplicatesFor(rows.Count), options.Seed, Threads: options.Threads);
        var result = ClusterBootstrap.Run(rows.Clusters, groups.Count, (times, shares) => Shares(rows, groups, times, shares), bootstrap, cancellation);
        return [.. groups.Select((group, index) => Range(rows, staying, group, result[index]))];
    }

    private static List<int[]> Parted(FitRows rows, double[] staying, int[] order)
    {
        var whole = order.Sum(row => 1 - staying[row]);
        var share = Math.Max(FewestExpected, whole / Most);
        var groups = new List<int[]>();
        var (start, expected) = (0, 0.0);
        for (var place = 0; place < order.Length; place++)
        {
            expected += 1 - staying[order[place]];
            var ends = place + 1 == order.Length || rows.Inputs[order[place + 1]].Score!.Value > rows.Inputs[order[place]].Score!.Value;
            if (ends && expected >= share && whole - expected >= FewestExpected)
            {
                groups.Add(order[start..(place + 1)]);
                (start, whole, expected) = (place + 1, whole - expected, 0);
            }
        }

        if (whole >= FewestExpected)
        {
            groups.Add(order[start..]);
        }

        return groups;
    }

    private static void Shares(FitRows rows, List<int[]> groups, ReadOnlySpan<int> times, Span<double> shares)
    {
        for (var group = 0; group < groups.Count; group++)
        {
            var (all, stayed) = (0L, 0L);
            foreach (var row in groups[group])
            {
                all += times[row];
                stayed += rows.Left[row] ? 0 : times[row];
            }

            shares[group] = all == 0 ? double.NaN : (double)stayed / all;
        }
    }

    private static MapRange Range(FitRows rows, double[] staying, int[] group, BootstrapStatistic resampled)
    {
        var left = group.Count(row => rows.Left[row]);
        var share = (double)(group.Length - left) / group.Length;
        var enough = Math.Min(Accounts(rows, group, left: true), Accounts(rows, group, left: false)) >= FewestToResample;
        var stayed = enough
            ? Shortfalls.Figure(share, resampled.Interval)
            : Figure.Of(share, Wilson.Interval(share, (double)group.Select(row => rows.Clusters[row]).Distinct().Count()));
        return new MapRange(rows.Inputs[group[0]].Score!.Value, rows.Inputs[group[^1]].Score!.Value, group.Length, left, group.Average(row => staying[row]), stayed);
    }

    private static int Accounts(FitRows rows, int[] group, bool left) => group.Where(row => rows.Left[row] == left).Select(row => rows.Clusters[row]).Distinct().Count();
}
