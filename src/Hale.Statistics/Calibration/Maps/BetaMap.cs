using Hale.Statistics.Regression;

namespace Hale.Statistics.Calibration.Maps;

/// <summary>
/// Log odds = a·ln p − b·ln(1 − p) + c with a, b ≥ 0 (Kull, Silva Filho and Flach 2017): a rising map that can bend each end of the scale by itself and holds the
/// identity (1, 1, 0). Probabilities nearer to 0 or 1 than 1e-12 are moved to it.
/// </summary>
public sealed class BetaMap : IProbabilityMap
{
    private BetaMap(double a, double b, double c) => (A, B, C) = (a, b, c);

    /// <summary>The weight of ln p, 0 or more.</summary>
    public double A { get; }

    /// <summary>The weight of −ln(1 − p), 0 or more.</summary>
    public double B { get; }

    /// <summary>The constant.</summary>
    public double C { get; }

    /// <summary>
    /// The most likely a, b and c. As in the authors' rule, where a is below 0 it is left out and the rest fitted again, else likewise b; where the one that is left is
    /// below 0 too, the map is the base rate. One class, probabilities that never vary or divide the classes, or fewer than three different ones: none.
    /// </summary>
    /// <exception cref="ArgumentException">Lengths differ, or a probability is not between 0 and 1.</exception>
    public static Answer<BetaMap> Fit(ReadOnlySpan<double> probabilities, ReadOnlySpan<bool> events)
    {
        ForecastRows.Require(probabilities, events);
        if (ForecastRows.OneClass(events) is { } reason)
        {
            return reason;
        }

        if (ForecastRows.IsConstant(probabilities))
        {
            return Degeneracy.NoVariance;
        }

        var (low, high) = (Array.ConvertAll(probabilities.ToArray(), LogOf), Array.ConvertAll(probabilities.ToArray(), LogOfRest));
        var both = LogisticRegression.Fit(DesignMatrix.OfColumns(low, high), events);
        if (!both.IsKnown)
        {
            return both.Reason;
        }

        var fit = both.Value;
        return fit.Coefficients[0] < 0 ? Alone(high, events, (b, c) => new BetaMap(0, b, c))
            : fit.Coefficients[1] < 0 ? Alone(low, events, (a, c) => new BetaMap(a, 0, c))
            : new BetaMap(fit.Coefficients[0], fit.Coefficients[1], fit.Intercept);
    }

    /// <inheritdoc/>
    public double Apply(double predictor) => LogOdds.Probability((A * LogOf(predictor)) + (B * LogOfRest(predictor)) + C);

    private static Answer<BetaMap> Alone(double[] column, ReadOnlySpan<bool> events, Func<double, double, BetaMap> map)
    {
        var options = new LogisticOptions { NonNegative = true };
        return LogisticRegression.Fit(DesignMatrix.OfColumns(column), events, options).Select(fit => map(fit.Coefficients[0], fit.Intercept));
    }

    private static double LogOf(double p) => Math.Log(Inside(p));

    private static double LogOfRest(double p) => -Math.Log(1 - Inside(p));

    private static double Inside(double p) => Math.Clamp(p, LogOdds.Nearest, 1 - LogOdds.Nearest);
}
