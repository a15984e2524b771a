namespace Hale.Reports.Comparisons;

/// <summary>A number of both definitions, as text.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Before">That of the first, with its interval.</param>
/// <param name="After">That of the second.</param>
/// <param name="Difference">The second less the first, with its sign and its interval; empty where there is none.</param>
public sealed record ComparisonRow(string Label, string Before, string After, string Difference);
