namespace Hale.Core.WhatIf;

/// <summary>What would bring a score into a band.</summary>
/// <param name="Target">The index of the band.</param>
/// <param name="Single">The changes of one metric that reach it, the one that moves points least first.</param>
/// <param name="Pairs">Where none does alone: changes of two, in that order, of those that were looked at.</param>
/// <param name="Beyond">The metrics that do not reach it alone, the one that lifts the score most first.</param>
/// <param name="NotOffered">What is not offered.</param>
public sealed record BandChanges(
    int Target, IReadOnlyList<SmallestChange> Single, IReadOnlyList<SmallestChange> Pairs, IReadOnlyList<OutOfReach> Beyond, IReadOnlyList<NotOffered> NotOffered)
{
    /// <summary>Of how many metrics, at most, all pairs were looked at.</summary>
    public const int MostInPairs = 10;

    /// <summary>Where nothing reaches it: the score with every metric beyond reach at its best at once; null otherwise, and where there are fewer than two.</summary>
    public TriedScore? Together { get; init; }
}
