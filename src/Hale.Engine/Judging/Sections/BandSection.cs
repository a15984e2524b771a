using Hale.Engine.ReportCards;
using Hale.Statistics;
using Hale.Statistics.Proportions;

namespace Hale.Engine.Judging.Sections;

/// <summary>What the bands mean: who left from each, and how each differs from the next.</summary>
internal static class BandSection
{
    public static Bands Make(Evidence evidence, Intervals intervals)
    {
        var (panel, scale) = (evidence.Panel, evidence.Bands);
        int[] bands = [.. panel.Rows.Select(row => scale.Of(row.Row))];
        var measured = scale.Source is BandSource.Stated or BandSource.Thirds;
        var rows = scale.Names.Select((name, band) => Row(panel, bands, name, band, measured, intervals)).ToList();
        var steps = scale.Names.Zip(scale.Names.Skip(1)).Select((pair, band) => new BandStep(pair.First, pair.Second, Difference(panel, bands, band, intervals))).ToList();
        return new Bands(scale.Source, rows, steps, Trend(panel, bands), LandmarkSection.Make(evidence));
    }

    private static BandRow Row(Panel panel, int[] bands, string name, int band, bool measured, Intervals intervals)
    {
        int[] rows = [.. Enumerable.Range(0, panel.Count).Where(row => bands[row] == band)];
        var left = rows.Count(row => panel.Left[row]);
        return new BandRow(
            name,
            rows.Length == 0 || !measured ? null : rows.Min(row => panel.Scores[row]),
            rows.Length == 0 || !measured ? null : rows.Max(row => panel.Scores[row]),
            rows.Length,
            left,
            Figures.Rate(panel, row => bands[row] == band, intervals),
            panel.ChurnObservations == 0 ? null : (double)left / panel.ChurnObservations);
    }

    private static Figure Difference(Panel panel, int[] bands, int worse, Intervals intervals)
    {
        int[] one = [.. Enumerable.Range(0, panel.Count).Where(row => bands[row] == worse)];
        int[] other = [.. Enumerable.Range(0, panel.Count).Where(row => bands[row] == worse + 1)];
        if (panel.Once)
        {
            return Newcombe.Difference(Left(one), one.Length, Left(other), other.Length).Match(found => Figure.Of(found.Value, found.Interval), why => Figure.None(Shortfalls.Of(why)));
        }

        var (first, second) = (Figures.Rate(panel, row => bands[row] == worse, intervals), Figures.Rate(panel, row => bands[row] == worse + 1, intervals));
        return !intervals.TakesSandwich(panel) && (panel.Churners < Intervals.FewestChurners || (Figures.CanResample(panel, one) && Figures.CanResample(panel, other)))
            ? Figures.Resampled(panel, intervals, weights => Figures.RateOf(panel, one, weights) - Figures.RateOf(panel, other, weights))
            : Joined(first, second);

        int Left(int[] rows) => rows.Count(row => panel.Left[row]);
    }

    /// <summary>Newcombe's way to join two intervals: a band in which nobody left would never vary in resamples.</summary>
    private static Figure Joined(Figure first, Figure second)
    {
        if (first is not { Value: { } one, Interval: { } ofOne } || second is not { Value: { } other, Interval: { } ofOther })
        {
            return Figure.None(Shortfall.NoObservations);
        }

        var difference = Newcombe.Difference(new Estimate(one, ofOne), new Estimate(other, ofOther));
        return Figure.Of(difference.Value, difference.Interval);
    }

    private static double? Trend(Panel panel, int[] bands)
    {
        if (panel.Churners < Intervals.FewestChurners)
        {
            return null;
        }

        int[] rows = [.. Enumerable.Range(0, panel.Count).Where(row => bands[row] >= 0)];
        return TrendTest.Clustered(
            Array.ConvertAll(rows, row => bands[row]),
            Array.ConvertAll(rows, row => panel.Left[row]),
            Panel.Numbered(Array.ConvertAll(rows, row => panel.Clusters[row]))).Match(found => found.P, _ => (double?)null);
    }
}
