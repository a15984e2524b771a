namespace Hale.Core.Scoring;

/// <summary>A part of a rule that turns values into points: a range of numbers, a category, or with neither everything that is left.</summary>
/// <param name="Text">The part as people read it: <c>≥ 50 %</c>, <c>between 50 % and 80 %</c>.</param>
/// <param name="Low">The lower end; null for none, or when it is a metric.</param>
/// <param name="LowMetric">The metric that gives the lower end; null when it does not.</param>
/// <param name="LowIncluded">Whether the lower end belongs to the part.</param>
/// <param name="High">The upper end; null for none, or when it is a metric.</param>
/// <param name="HighMetric">The metric that gives the upper end; null when it does not.</param>
/// <param name="HighIncluded">Whether the upper end belongs to the part.</param>
/// <param name="Category">The category; <c>true</c> or <c>false</c> of a boolean; null for a range.</param>
public sealed record OutlinePiece(
    string Text, decimal? Low, string? LowMetric, bool LowIncluded, decimal? High, string? HighMetric, bool HighIncluded, string? Category)
{
    /// <summary>The metrics that give its ends.</summary>
    internal IEnumerable<string> Metrics => new[] { LowMetric, HighMetric }.OfType<string>();
}
