namespace Hale.Core.Scorecards;

/// <summary>What a scorecard adds to its tree: a start value, adjustments, and the limits of the whole. Everything is on the inner scale.</summary>
/// <param name="Start">The start value, 0 to 100; null for none, which adds nothing and is not shown.</param>
/// <param name="Adjustments">The adjustments, in the order of the file, which is shown and never computed with.</param>
/// <param name="AtLeast">The least that the whole comes to, 0 to 100.</param>
/// <param name="AtMost">The most that the whole comes to, 0 to 100, above <paramref name="AtLeast"/>.</param>
public sealed record Additions(decimal? Start, IReadOnlyList<Adjustment> Adjustments, decimal AtLeast, decimal AtMost)
{
    /// <summary>Nothing but the limits of the scale.</summary>
    public static Additions None { get; } = new(null, [], 0, 100);

    /// <summary>Whether there is nothing but the limits of the scale.</summary>
    public bool IsNone => Start is null && Adjustments.Count == 0 && AtLeast == 0 && AtMost == 100;
}
