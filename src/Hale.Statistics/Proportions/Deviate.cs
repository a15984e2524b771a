using MathNet.Numerics.Distributions;

namespace Hale.Statistics.Proportions;

/// <summary>The standard normal deviate of a confidence level.</summary>
internal static class Deviate
{
    /// <summary>How many standard errors a two-sided interval reaches to each side: 1.96 for 0.95.</summary>
    public static double TwoSided(double confidence)
    {
        Require(confidence);
        return Normal.InvCDF(0, 1, 0.5 + (confidence / 2));
    }

    /// <summary>Throws unless the confidence lies between 0 and 1.</summary>
    public static void Require(double confidence)
    {
        if (!(confidence > 0 && confidence < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "A confidence level lies between 0 and 1.");
        }
    }
}
