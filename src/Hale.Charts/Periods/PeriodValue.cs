namespace Hale.Charts.Periods;

/// <summary>The value of a period.</summary>
/// <param name="Label">The period, such as <c>2025-03</c>.</param>
/// <param name="Value">Its value; null when there is none.</param>
/// <param name="Interval">Its interval.</param>
/// <param name="Tooltip">What pointing at it says; for a missing value, why.</param>
public sealed record PeriodValue(string Label, double? Value, Whisker? Interval, string Tooltip);
