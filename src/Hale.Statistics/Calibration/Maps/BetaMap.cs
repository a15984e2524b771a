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
    /// The most likely a, b and c with a, b ≥ 0. It equals the authors' rule of leaving out the one of a and b that comes out negative; where both would, the better
    /// of what is left, at worst the base rate. One class, probabilities that never vary or divide the classes, or only two
    /// different ones (singular): none.
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

        // A line through two places leaves no bend to fit.
        var second = probabilities[probabilities.IndexOfAnyExcept(probabilities[0])];
        if (!probabilities.ContainsAnyExcept(probabilities[0], second))
        {
            return Degeneracy.Singular;
        }

        var (low, high) = (Array.ConvertAll(probabilities.ToArray(), LogOf), Array.ConvertAll(probabilities.ToArray(), LogOfRest));
        return LogisticRegression.Fit(DesignMatrix.OfColumns(low, high), events, new LogisticOptions { NonNegative = true })
            .Select(fit => new BetaMap(fit.Coefficients[0], fit.Coefficients[1], fit.Intercept));
    }

    /// <inheritdoc/>
    public double Apply(double predictor)
    {
        var probability = ForecastRows.Probability(predictor);
        return LogOdds.Probability((A * LogOf(probability)) + (B * LogOfRest(probability)) + C);
    }

    private static double LogOf(double p) => Math.Log(Inside(p));

    private static double LogOfRest(double p) => -Math.Log(1 - Inside(p));

    private static double Inside(double p) => Math.Clamp(p, LogOdds.Nearest, 1 - LogOdds.Nearest);
}
