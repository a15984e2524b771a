namespace Hale.Charts.Dots;

/// <summary>A row of a forest plot.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Value">The value; null when there is none.</param>
/// <param name="Interval">Its interval.</param>
/// <param name="Printed">The value in words, written at the right, such as <c>0.78 (0.72–0.83)</c>; for a missing value, why.</param>
/// <param name="Tone">How it is meant.</param>
/// <param name="Tooltip">What pointing at it says.</param>
/// <param name="Strong">Whether the row stands out: the one the chart is about.</param>
public sealed record IntervalDot(string Label, double? Value, Whisker? Interval, string Printed, Tone Tone, string Tooltip, bool Strong = false);
