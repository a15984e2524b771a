using MathNet.Numerics;

namespace Hale.Statistics;

/// <summary>Upper tails computed as such: one minus a distribution function would lose every small p-value.</summary>
internal static class Tail
{
    /// <summary>The chance of a chi-square at least as large.</summary>
    public static double ChiSquare(double statistic, double degreesOfFreedom) =>
        statistic <= 0 ? 1 : SpecialFunctions.GammaUpperRegularized(degreesOfFreedom / 2, statistic / 2);

    /// <summary>The chance of a standard normal deviate at least as far from 0, on either side.</summary>
    public static double Normal(double z) => SpecialFunctions.Erfc(Math.Abs(z) / Constants.Sqrt2);
}
