using Hale.Core.Scorecards;

namespace Hale.Core.Scoring;

/// <summary>How near to a limit a double may not decide, and how many decimal places an exact number keeps before halves are looked at.</summary>
internal static class RoundingMargin
{
    /// <summary>The distance to a share's or a weight's limit within which decimal arithmetic decides.</summary>
    public const decimal Share = 1e-9m;

    /// <summary>Points of the inner scale below which a product counts them as 0: logarithms would make much of digits that neither arithmetic has.</summary>
    public const decimal Nothing = 1e-9m;

    /// <summary>The distance to <see cref="Nothing"/> within which decimal arithmetic decides.</summary>
    public const decimal NothingMargin = 1e-12m;

    /// <summary>The decimal places at which a share is settled: the rounding errors of decimal arithmetic lie far below, every written limit above.</summary>
    public const int SettledShare = 12;

    /// <summary>The distance to a half, on the outer scale, within which decimal arithmetic decides: 1e-9 for scales up to 100, in proportion above.</summary>
    public static decimal Outer(Scale scale) => 1e-9m * Magnitude(scale);

    /// <summary>
    /// The decimal places at which an outer number is settled before it is rounded, so that 0.3333… × 3 is the half, or the limit, that it stands for.
    /// </summary>
    public static int SettledOuter(Scale scale)
    {
        var settled = 11;
        for (var magnitude = Magnitude(scale); magnitude > 1 && settled > 7; magnitude /= 10)
        {
            settled--;
        }

        return settled;
    }

    private static decimal Magnitude(Scale scale) => Math.Max(100, Math.Max(Math.Abs(scale.From), Math.Abs(scale.To))) / 100;
}
