using Hale.Core.Scoring;

namespace Hale.Engine.Trends;

/// <summary>What counts as a change of a score: over which length, and from how many points on.</summary>
/// <param name="Trend">The length, the dead-band on the outer scale, and the words.</param>
/// <param name="IsOwn">Whether the score's definition says so.</param>
public sealed record TrendRule(OutlineTrend Trend, bool IsOwn)
{
    /// <summary>The length where the definition has none.</summary>
    public const string DefaultOver = "28d";

    /// <summary>The dead-band where the definition has none, as a share of the scale.</summary>
    public const decimal DefaultDeadBand = 0.03m;

    /// <summary>The rule of a score, or the default one, with another length or dead-band where they are given.</summary>
    public static TrendRule Of(ScoreOutline outline, string? over, decimal? deadBand)
    {
        var own = outline.Trend;
        var rule = own ?? new OutlineTrend(DefaultOver, Math.Abs(outline.ScaleTo - outline.ScaleFrom) * DefaultDeadBand / 1.0000000000000000000000000000m, "rising", "steady", "falling");
        return new TrendRule(rule with { Over = over ?? rule.Over, DeadBand = deadBand ?? rule.DeadBand }, own is not null && over is null && deadBand is null);
    }
}
