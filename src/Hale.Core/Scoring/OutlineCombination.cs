namespace Hale.Core.Scoring;

/// <summary>How a group combines its children, in an outline.</summary>
/// <param name="Kind">The word of the definition: <c>min</c>, <c>worst_band</c> …</param>
/// <param name="Text">The same for people: <c>the lowest of its children</c>.</param>
public sealed record OutlineCombination(string Kind, string Text)
{
    /// <summary>The band from which a child is counted; null for the other kinds, and in what was stored before it was kept.</summary>
    public string? Band { get; init; }

    /// <summary>The least that a sum comes to, in points from 0 to 100; null without.</summary>
    public decimal? AtLeast { get; init; }

    /// <summary>The most that a sum comes to, in points from 0 to 100; null without.</summary>
    public decimal? AtMost { get; init; }
}
