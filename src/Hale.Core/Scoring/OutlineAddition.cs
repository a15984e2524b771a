namespace Hale.Core.Scoring;

/// <summary>What an outline says of a start value, an adjustment or the limits of the whole.</summary>
/// <param name="Kind"><c>start</c>, <c>adjustment</c> or <c>limit</c>.</param>
/// <param name="Text">What it adds and when, in words.</param>
public sealed record OutlineAddition(string Kind, string Text);
