using Hale.Core.Expressions;
using Hale.Core.Scorecards;

namespace Hale.Core.Scoring;

/// <summary>An override with its target as printable numbers.</summary>
/// <param name="When">The condition.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Lowest">The lowest number that satisfies a force, and what a floor lifts to.</param>
/// <param name="Highest">The highest number that satisfies it, and what a cap caps at.</param>
internal sealed record OverrideRule(Expression When, OverrideKind Kind, decimal Lowest, decimal Highest)
{
    /// <summary>Throws when the target band has no printable number.</summary>
    public static OverrideRule Of(Override definition, BandSet bands, PrintedBands printedBands, PrintedScale scale) => definition.Target.Match(
        band => ToBand(definition, bands.IndexOf(band.Band), band.Band, printedBands),
        points => ToPoints(definition, points.Value, scale));

    /// <summary>Whether an override aims at something that the score has and can print.</summary>
    public static bool IsPossible(Override definition, BandSet bands, PrintedBands printedBands) =>
        definition.Target.Match(band => bands.IndexOf(band.Band) is >= 0 and var index && printedBands.HasNumbers(index), _ => true);

    /// <summary>What a force makes of a printed number, or of none.</summary>
    public decimal Force(decimal? printed) => printed is { } number ? Math.Clamp(number, Lowest, Highest) : Lowest;

    private static OverrideRule ToBand(Override definition, int band, string name, PrintedBands printed)
    {
        if (band < 0 || !printed.HasNumbers(band))
        {
            throw new ArgumentException($"an override aims at the band `{name}`, which the score does not have or which holds no number it can print", nameof(name));
        }

        return new(definition.When, definition.Kind, printed.Lowest(band), printed.Highest(band));
    }

    private static OverrideRule ToPoints(Override definition, decimal points, PrintedScale scale)
    {
        var number = definition.Kind switch
        {
            OverrideKind.Force => scale.Print(points),
            OverrideKind.Cap => Math.Clamp(scale.NotAbove(points), scale.Lowest, scale.Highest),
            OverrideKind.Floor => Math.Clamp(scale.NotBelow(points), scale.Lowest, scale.Highest),
        };
        return new(definition.When, definition.Kind, number, number);
    }
}
