using Hale.Statistics.Regression;

namespace Hale.Statistics.Calibration.Maps;

/// <summary>
/// Probability = 1 / (1 + e^−(A·score + B)) (Platt 1999): a logistic regression of the event on the score. Monotone: rising where A is above 0, else falling.
/// </summary>
public sealed class PlattMap : IProbabilityMap
{
    private PlattMap(double a, double b) => (A, B) = (a, b);

    /// <summary>The change of log odds for one point of score.</summary>
    public double A { get; }

    /// <summary>The log odds at score 0.</summary>
    public double B { get; }

    /// <summary>
    /// The most likely A and B. With smoothed targets (Platt's own: (n₁ + 1)/(n₁ + 2) for events and 1/(n₀ + 2) for the rest) a score that divides the classes
    /// gets finite values too; without, that is separation. One class, or a score that never varies: none.
    /// </summary>
    /// <exception cref="ArgumentException">Lengths differ, or a score is not finite.</exception>
    public static Answer<PlattMap> Fit(ReadOnlySpan<double> score, ReadOnlySpan<bool> events, bool smoothedTargets = false)
    {
        ForecastRows.RequireFinite(score, events);
        if (ForecastRows.OneClass(events) is { } reason)
        {
            return reason;
        }

        if (ForecastRows.IsConstant(score))
        {
            return Degeneracy.NoVariance;
        }

        return LogisticRegression.Fit(DesignMatrix.OfColumns(score.ToArray()), Targets(events, smoothedTargets))
            .Select(fit => new PlattMap(fit.Coefficients[0], fit.Intercept));
    }

    /// <inheritdoc/>
    public double Apply(double predictor) => LogOdds.Probability((A * ForecastRows.Finite(predictor)) + B);

    private static double[] Targets(ReadOnlySpan<bool> events, bool smoothed)
    {
        double count = ForecastRows.Count(events);
        var (event1, event0) = smoothed ? ((count + 1) / (count + 2), 1 / (events.Length - count + 2)) : (1.0, 0.0);
        var targets = new double[events.Length];
        for (var i = 0; i < targets.Length; i++)
        {
            targets[i] = events[i] ? event1 : event0;
        }

        return targets;
    }
}
