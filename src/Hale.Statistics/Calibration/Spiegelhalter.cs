using Hale.Statistics.Regression;

namespace Hale.Statistics.Calibration;

/// <summary>
/// A test without groups of whether the Brier score is what it would be if the probabilities were right (Spiegelhalter 1986). It takes rows as independent, and
/// probabilities nearer to 0 or 1 than 1e-12 are moved to it.
/// </summary>
public static class Spiegelhalter
{
    /// <summary>Σ(event − p)(1 − 2p) / √Σ(1 − 2p)²p(1 − p). Without rows there is none, nor where every p is ½ (no variance).</summary>
    /// <exception cref="ArgumentException">Lengths differ, or a probability is not between 0 and 1.</exception>
    public static Answer<SpiegelhalterTest> Of(ReadOnlySpan<double> probabilities, ReadOnlySpan<bool> events)
    {
        ForecastRows.Require(probabilities, events);
        if (events.IsEmpty)
        {
            return Degeneracy.NoRows;
        }

        var (sum, variance) = (0.0, 0.0);
        for (var i = 0; i < events.Length; i++)
        {
            var p = Math.Clamp(probabilities[i], LogOdds.Nearest, 1 - LogOdds.Nearest);
            sum += ((events[i] ? 1 : 0) - p) * (1 - (2 * p));
            variance += (1 - (2 * p)) * (1 - (2 * p)) * p * (1 - p);
        }

        if (!(variance > 0))
        {
            return Degeneracy.NoVariance;
        }

        var z = sum / Math.Sqrt(variance);
        return new SpiegelhalterTest(z, Tail.Normal(z));
    }
}
