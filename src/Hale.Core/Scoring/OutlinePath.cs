using Hale.Core.Paths;
using Hale.Core.Scorecards;

namespace Hale.Core.Scoring;

/// <summary>How a score depends on where it was, in an outline. Points are on the outer scale.</summary>
/// <param name="Rise">The most points up a close; null for no limit.</param>
/// <param name="Fall">The most points down a close; null for no limit.</param>
/// <param name="HalfLife">The period in which half of the way is gone, as it is written; null for none.</param>
/// <param name="Up">The margin above the limit of a better band; null when bands change at once.</param>
/// <param name="Down">The margin below the limit of the band that is left; null when bands change at once.</param>
/// <param name="Hold">At how many closes in a row the score must be outside its band; null when bands change at once.</param>
public sealed record OutlinePath(decimal? Rise, decimal? Fall, string? HalfLife, decimal? Up, decimal? Down, int? Hold)
{
    internal static OutlinePath Of(ScorePath rules, Scale scale)
    {
        decimal? Points(decimal? inner) => inner is { } points ? Math.Round(points * scale.Length / 100, RoundingMargin.SettledOuter(scale)) : null;
        var (steps, halfLife) = (rules.Decay as Decay.Steps, rules.Decay as Decay.HalfLife);
        if (scale.HigherIsWorse)
        {
            return new(
                Points(steps?.Fall), Points(steps?.Rise), halfLife?.Period.ToString(), Points(rules.Hysteresis?.Down), Points(rules.Hysteresis?.Up), rules.Hysteresis?.Hold);
        }

        return new(
            Points(steps?.Rise), Points(steps?.Fall), halfLife?.Period.ToString(), Points(rules.Hysteresis?.Up), Points(rules.Hysteresis?.Down), rules.Hysteresis?.Hold);
    }
}
