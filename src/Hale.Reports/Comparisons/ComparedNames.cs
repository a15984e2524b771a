namespace Hale.Reports.Comparisons;

/// <summary>What people call the two definitions that are compared.</summary>
/// <param name="Before">The first, as it stands in the middle of a sentence: <c>version 3</c>.</param>
/// <param name="After">The second: <c>the draft</c>.</param>
public sealed record ComparedNames(string Before, string After);
