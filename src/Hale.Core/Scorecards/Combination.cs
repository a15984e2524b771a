namespace Hale.Core.Scorecards;

/// <summary>How a group combines its children, with what the kind needs beside.</summary>
/// <param name="Kind">The kind.</param>
public sealed record Combination(CombinationKind Kind)
{
    /// <summary>The mean by weights: what a group does when nothing is said.</summary>
    public static Combination WeightedMean { get; } = new(CombinationKind.WeightedMean);

    /// <summary>The least that a sum comes to, in points from 0 to 100; null for the beginning of the scale.</summary>
    public decimal? AtLeast { get; init; }

    /// <summary>The most that a sum comes to, in points from 0 to 100; null for the end of the scale.</summary>
    public decimal? AtMost { get; init; }

    /// <summary>The band from which a child is counted; null for the other kinds.</summary>
    public string? Band { get; init; }

    /// <summary>Whether the weight of a missing child goes to its siblings: in means and counts. A lowest or highest child has no weight, and a sum only lacks it.</summary>
    public bool Redistributes => Kind is CombinationKind.WeightedMean or CombinationKind.Mean or CombinationKind.GeometricMean or CombinationKind.Count;

    /// <summary>Whether the children's weights matter for more than 0 or not.</summary>
    public bool UsesWeights => Kind is CombinationKind.WeightedMean or CombinationKind.GeometricMean or CombinationKind.Sum;
}
