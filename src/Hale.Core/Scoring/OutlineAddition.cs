using Hale.Core.Scorecards;

namespace Hale.Core.Scoring;

/// <summary>What an outline says of a start value, an adjustment or the limits of the whole.</summary>
/// <param name="Kind"><c>start</c>, <c>adjustment</c> or <c>limit</c>.</param>
/// <param name="Text">What it adds and when, in words.</param>
public sealed record OutlineAddition(string Kind, string Text)
{
    /// <summary>What a fixed adjustment adds, with its sign.</summary>
    /// <param name="share">The amount as a share of the scale's length in percent.</param>
    /// <param name="scale">The outer scale.</param>
    internal static string Amount(decimal share, Scale scale)
    {
        var amount = Math.Round(share * (scale.To - scale.From) / 100, RoundingMargin.SettledOuter(scale));
        return (amount > 0 ? "+" : string.Empty) + NumberTexts.Exact(amount);
    }
}
