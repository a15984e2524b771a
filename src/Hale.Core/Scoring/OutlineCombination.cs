namespace Hale.Core.Scoring;

/// <summary>How a group combines its children, in an outline.</summary>
/// <param name="Kind">The word of the definition: <c>min</c>, <c>worst_band</c> …</param>
/// <param name="Text">The same for people: <c>the lowest of its children</c>.</param>
public sealed record OutlineCombination(string Kind, string Text);
