using Hale.Core.Scorecards;

namespace Hale.Core.Scoring;

/// <summary>A node as it is for one segment.</summary>
/// <param name="Label">What people read.</param>
/// <param name="Weight">The weight as written.</param>
/// <param name="Measure">What concerns a measure; null for a group.</param>
/// <param name="Segments">What differs further by another metric; null when nothing does.</param>
public sealed record OutlineSegment(string Label, decimal Weight, OutlineMeasure? Measure, Choice<OutlineSegment>? Segments)
{
    /// <summary>A measure's own bands; null without.</summary>
    public IReadOnlyList<OutlineBand>? Bands { get; init; }

    /// <summary>The node as it is for an account.</summary>
    /// <param name="category">The account's category of a metric; null when it is missing.</param>
    internal OutlineSegment For(Func<string, string?> category) => Segments is { } segments ? segments.For(category(segments.By)).For(category) : this;
}
