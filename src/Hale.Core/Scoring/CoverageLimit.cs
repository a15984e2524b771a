using System.Numerics;

namespace Hale.Core.Scoring;

/// <summary>A share of weight that must rest on present data.</summary>
internal sealed class CoverageLimit<T>(decimal minimum)
    where T : struct, IFloatingPoint<T>
{
    private static readonly T Margin = T.CreateChecked(RoundingMargin.Share);
    private readonly T _minimum = T.CreateChecked(minimum);

    /// <summary>Whether a coverage lies below it; sets <paramref name="near"/> when a double may not decide.</summary>
    public bool IsAbove(T coverage, ref bool near)
    {
        near |= !T.IsZero(_minimum) && T.Abs(coverage - _minimum) <= Margin;
        return T.Round(coverage, RoundingMargin.SettledShare) < _minimum;
    }
}
