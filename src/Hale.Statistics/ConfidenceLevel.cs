using MathNet.Numerics.Distributions;

namespace Hale.Statistics;

/// <summary>A two-sided confidence level, strictly between 0 and 1.</summary>
internal static class ConfidenceLevel
{
    /// <summary>How many standard errors a normal interval of this level reaches to either side.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public static double NormalReach(double confidence)
    {
        Check(confidence);
        return Normal.InvCDF(0, 1, 0.5 + (confidence / 2));
    }

    /// <summary>Refuses what is no level.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public static void Check(double confidence)
    {
        if (!(confidence > 0 && confidence < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "A confidence level lies between 0 and 1, such as 0.95.");
        }
    }
}
