using Hale.Engine.ReportCards;
using Hale.Statistics;
using Hale.Statistics.Calibration;

namespace Hale.Engine.Calibrating;

/// <summary>
/// Adds to the intervals of a judgement how far the judged map itself was known: what it promised was an estimate. The variances of both add up, as what a map was fitted on and what came
/// later are different outcomes. Without it two maps in five that hold would be doubted.
/// </summary>
internal static class MapDoubt
{
    private const double NormalPoint = 1.959963984540054;
    private const int MostReplicates = 100;

    public static MapTest Widen(MapTest test, ProbabilityMap map, FitRows rows)
    {
        var (levels, slopes, expected) = (new List<double>(), new List<double>(), new List<double>());
        for (var replicate = 0; replicate < Math.Min(MostReplicates, map.Replicates.Count); replicate++)
        {
            double[] leaving = [.. rows.Inputs.Select(input => 1 - Odds.Probability(map.LogOdds(input, replicate)))];
            CalibrationLine.Intercept(leaving, rows.Left).Match(Add(levels), _ => false);
            CalibrationLine.Slope(leaving, rows.Left, rows.Clusters).Match(slope => Add(slopes)(slope.Value), _ => false);
            Add(expected)(Math.Log(leaving.Sum()));
        }

        return test with
        {
            Intercept = Wider(test.Intercept, levels, value => value, value => value),
            Slope = Wider(test.Slope, slopes, value => value, value => value),
            ObservedExpected = Wider(test.ObservedExpected, expected, Math.Log, Math.Exp),
        };
    }

    private static Func<double, bool> Add(List<double> values) => value =>
    {
        values.Add(value);
        return true;
    };

    /// <summary>Each side of an interval on a scale on which variances add up.</summary>
    private static Figure Wider(Figure figure, List<double> values, Func<double, double> to, Func<double, double> from)
    {
        if (figure is not { Value: { } number, Interval: { } ends } || values.Count < 2)
        {
            return figure;
        }

        var (middle, doubt) = (to(number), NormalPoint * Deviation(values));
        return Figure.Of(number, new Interval(from(middle - Both(middle - to(ends.Low), doubt)), from(middle + Both(to(ends.High) - middle, doubt))));
    }

    private static double Both(double first, double second) => Math.Sqrt((first * first) + (second * second));

    private static double Deviation(List<double> values)
    {
        var mean = values.Average();
        return Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / (values.Count - 1));
    }
}
