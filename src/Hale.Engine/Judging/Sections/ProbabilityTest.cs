using Hale.Engine.ReportCards;
using Hale.Statistics;
using Hale.Statistics.Calibration;

namespace Hale.Engine.Judging.Sections;

/// <summary>Probabilities of leaving beside what happened.</summary>
/// <param name="panel">The observations.</param>
/// <param name="probabilities">What was stated of each.</param>
/// <param name="reference">The base rate that was known then.</param>
internal sealed class ProbabilityTest(Panel panel, double[] probabilities, double[] reference)
{
    private const double Confidence = 0.95;

    public Panel Panel => panel;

    public Figure Intercept() => Estimated(CalibrationLine.Intercept(probabilities, panel.Left, panel.Clusters, Confidence));

    public Figure Slope() => Estimated(CalibrationLine.Slope(probabilities, panel.Left, panel.Clusters, Confidence).Select(slope => new Estimate(slope.Value, slope.Interval)));

    /// <summary>Observed for each expected, Brier, and its skill against the reference.</summary>
    public IReadOnlyList<Figure> Overall(Intervals intervals) => Figures.Resampled(panel, intervals, 3, (weights, values) =>
    {
        var (rows, left, expected, error, naive) = (0L, 0L, 0d, 0d, 0d);
        for (var row = 0; row < weights.Length; row++)
        {
            var happened = panel.Left[row] ? 1 : 0;
            rows += weights[row];
            left += weights[row] * happened;
            expected += weights[row] * probabilities[row];
            error += weights[row] * Square(probabilities[row] - happened);
            naive += weights[row] * Square(reference[row] - happened);
        }

        (values[0], values[1], values[2]) = (left / expected, error / rows, 1 - (error / naive));
    });

    public IReadOnlyList<ProbabilityGroup> Groups(Intervals intervals) => CalibrationGroups.OfEqualExpectedEvents(probabilities, panel.Left).Match<IReadOnlyList<ProbabilityGroup>>(
        groups => [.. groups.Select(group => new ProbabilityGroup(group.Rows, group.Events, group.MeanPredicted, Figures.Rate(panel, row => probabilities[row] >= group.Lowest && probabilities[row] <= group.Highest, intervals)))],
        _ => []);

    public IReadOnlyList<CurvePoint> Curve() => CalibrationCurve.Of(probabilities, panel.Left, panel.Clusters, Confidence).Match<IReadOnlyList<CurvePoint>>(
        curve => [.. curve.Points.Select(point => new CurvePoint(point.Predicted, point.Observed, point.Band))],
        _ => []);

    private Figure Estimated(Answer<Estimate> estimate) => estimate.Match(
        found => panel.Churners < Intervals.FewestChurners ? Figure.Alone(found.Value, Shortfall.FewChurners) : Figure.Of(found.Value, found.Interval),
        why => Figure.None(Shortfalls.Of(why)));

    private static double Square(double value) => value * value;
}
