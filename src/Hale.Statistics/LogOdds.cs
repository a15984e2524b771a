namespace Hale.Statistics;

/// <summary>Log odds of a probability and back.</summary>
internal static class LogOdds
{
    /// <summary>Probabilities nearer to 0 or 1 than this are moved to it, so that their log odds stay finite.</summary>
    internal const double Nearest = 1e-12;

    internal static double Of(double probability)
    {
        var inside = Math.Clamp(probability, Nearest, 1 - Nearest);
        return Math.Log(inside / (1 - inside));
    }

    internal static double[] Of(ReadOnlySpan<double> probabilities)
    {
        var result = new double[probabilities.Length];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = Of(probabilities[i]);
        }

        return result;
    }

    internal static double Probability(double logOdds)
    {
        var odds = Math.Exp(-Math.Abs(logOdds));
        return logOdds >= 0 ? 1 / (1 + odds) : odds / (1 + odds);
    }
}
