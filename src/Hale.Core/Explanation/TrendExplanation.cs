using Hale.Core.Scoring;

namespace Hale.Core.Explanation;

/// <summary>What the change of a score is called, or why that cannot be said.</summary>
/// <param name="Label">The word for the change; null when it is missing.</param>
/// <param name="Change">The change of the printed score; null when it is missing.</param>
/// <param name="Since">The close that it is compared with; null when there is none.</param>
/// <param name="Missing">Why there is no change; null when there is one.</param>
public sealed record TrendExplanation(string? Label, decimal? Change, string? Since, string? Missing)
{
    /// <summary>Compares a score with an earlier one.</summary>
    /// <param name="trend">What is said of changes.</param>
    /// <param name="now">The printed score; null without one.</param>
    /// <param name="since">The close that is compared with; null when there is none.</param>
    /// <param name="before">The printed score at that close; null without one.</param>
    public static TrendExplanation Of(OutlineTrend trend, decimal? now, string? since, decimal? before) =>
        now is not { } score ? new(null, null, since, "there is no score to compare")
        : since is null ? new(null, null, null, $"there is no close of this definition {trend.Over} before or earlier")
        : before is not { } earlier ? new(null, null, since, $"there was no score as of {since}")
        : new(trend.Word(score - earlier), score - earlier, since, null);
}
