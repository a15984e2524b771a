using Hale.Core.Scoring;

namespace Hale.Core.Explanation;

/// <summary>What the close before did to a score. Numbers are on the outer scale, as printed.</summary>
/// <param name="Before">Where the score was, before overrides.</param>
/// <param name="BandBefore">The name of the band that was held.</param>
/// <param name="Moved">Where it went, before overrides; null when there is no computed number.</param>
/// <param name="Band">The name of the band that is held, before overrides.</param>
/// <param name="Days">The local days since the close before at which there was a number.</param>
/// <param name="Pending">At how many closes in a row it was outside that band.</param>
/// <param name="Texts">The same in sentences, as far as there is something to say.</param>
public sealed record PathExplanation(decimal Before, string BandBefore, decimal? Moved, string Band, double Days, int Pending, IReadOnlyList<string> Texts)
{
    /// <summary>Null when the score does not depend on the close before, or started afresh.</summary>
    internal static PathExplanation? Of(ScoreOutline outline, AccountScore score, IReadOnlyList<OutlineBand> bands)
    {
        if (outline.Path is not { } path || score.Path is not { Before: { } before } step)
        {
            return null;
        }

        var scale = outline.ToPrintedScale();
        decimal? moved = score.Status == ScoreStatus.Scored ? scale.Shown(scale.Print(step.After.Number)) : null;
        var explained = new PathExplanation(
            scale.Shown(scale.Print(before.Number)), bands[before.Band].Name, moved, bands[step.After.Band].Name, step.Days, Math.Abs(step.After.Pending), []);
        decimal? computed = score.Computed is { } number ? scale.Shown(scale.Print(number)) : null;
        return explained with { Texts = [.. new PathTexts(path, outline.Decimals, scale, bands).Of(explained, computed, step.After.Band)] };
    }
}
