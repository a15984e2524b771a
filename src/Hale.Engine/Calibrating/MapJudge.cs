using Hale.Core.Time;
using Hale.Engine.Judging;
using Hale.Engine.ReportCards;
using Hale.Statistics;
using Hale.Statistics.Calibration;
using Hale.Statistics.Resampling;

namespace Hale.Engine.Calibrating;

/// <summary>Judges what maps said of later observations. Accounts repeat, so intervals come from the cluster sandwich and from resamples of whole accounts.</summary>
internal static class MapJudge
{
    private const double Confidence = 0.95;

    public static MapTest Test(LaterRows later, MapOptions options, CancellationToken cancellation)
    {
        var (rows, leaving) = (later.Rows, later.Leaving);
        var (intercept, slope) = (CalibrationLine.Intercept(leaving, rows.Left, rows.Clusters, Confidence), CalibrationLine.Slope(leaving, rows.Left, rows.Clusters, Confidence));
        var overall = Overall(later, options, cancellation);
        return new MapTest(
            later.Origins,
            rows.Rows[0].AsOf,
            new Instant(rows.Rows.Max(row => row.Until.Micros)),
            rows.Count,
            rows.Churners,
            overall[0],
            Figure(rows, intercept),
            Figure(rows, slope.Select(found => new Estimate(found.Value, found.Interval))),
            overall[1],
            overall[2],
            ScoreRanges.Of(rows, [.. leaving.Select(probability => 1 - probability)], options, cancellation));
    }

    public static CalibrationVerdict Verdict(ProbabilityMap map, MapTest? test) => (map, test) switch
    {
        ({ Shape: MapShape.Level }, _) => CalibrationVerdict.FewChurners,
        ({ Best: { Rise: 0, Bend: 0 } }, _) => CalibrationVerdict.ScoreSaysNothing,
        (_, null) => CalibrationVerdict.NoLaterTime,
        (_, { Churners: < MapOrigins.FewestToJudge }) => CalibrationVerdict.FewLaterChurners,
        (_, { Intercept.Interval: { } level, Slope.Interval: { } spread }) => Verdict(level.Contains(0), spread.Contains(1)),
        _ => CalibrationVerdict.NotSettled,
    };

    private static CalibrationVerdict Verdict(bool hasLevel, bool hasSpread) => (hasLevel, hasSpread) switch
    {
        (true, true) => CalibrationVerdict.Calibrated,
        (false, true) => CalibrationVerdict.LevelOff,
        (true, false) => CalibrationVerdict.SpreadOff,
        (false, false) => CalibrationVerdict.LevelAndSpreadOff,
    };

    private static Figure Figure(FitRows rows, Answer<Estimate> estimate) => estimate.Match(
        found => rows.Churners < MapOrigins.FewestToJudge ? ReportCards.Figure.Alone(found.Value, Shortfall.FewChurners) : ReportCards.Figure.Of(found.Value, found.Interval),
        why => ReportCards.Figure.None(Shortfalls.Of(why)));

    /// <summary>Observed for each expected, Brier, and its skill.</summary>
    private static Figure[] Overall(LaterRows later, MapOptions options, CancellationToken cancellation)
    {
        var rows = later.Rows;
        var bootstrap = new BootstrapOptions(options.ReplicatesFor(rows.Count), options.Seed, Confidence, options.Threads);
        var result = ClusterBootstrap.Run(rows.Clusters, 3, (times, values) => Compute(later, times, values), bootstrap, cancellation);
        return [.. result.Statistics.Select(statistic => rows.Churners < MapOrigins.FewestToJudge
            ? statistic.Value.Match(value => ReportCards.Figure.Alone(value, Shortfall.FewChurners), why => ReportCards.Figure.None(Shortfalls.Of(why)))
            : Shortfalls.Figure(statistic.Value, statistic.Interval))];
    }

    private static void Compute(LaterRows later, ReadOnlySpan<int> times, Span<double> values)
    {
        var (count, left, expected, error, naive) = (0L, 0L, 0.0, 0.0, 0.0);
        for (var row = 0; row < times.Length; row++)
        {
            var happened = later.Rows.Left[row] ? 1 : 0;
            count += times[row];
            left += times[row] * happened;
            expected += times[row] * later.Leaving[row];
            error += times[row] * Square(later.Leaving[row] - happened);
            naive += times[row] * Square(later.Reference[row] - happened);
        }

        (values[0], values[1], values[2]) = (left / expected, error / count, 1 - (error / naive));
    }

    private static double Square(double value) => value * value;
}
