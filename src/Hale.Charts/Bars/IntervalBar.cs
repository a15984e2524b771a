namespace Hale.Charts.Bars;

/// <summary>A category with its value.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Value">The value, not below 0; null when there is none.</param>
/// <param name="Interval">Its interval.</param>
/// <param name="Note">Written beside it, such as <c>7 of 100</c>; for a missing value, why.</param>
/// <param name="Tone">How it is meant.</param>
/// <param name="Tooltip">What pointing at it says.</param>
public sealed record IntervalBar(string Label, double? Value, Whisker? Interval, string Note, Tone Tone, string Tooltip);
