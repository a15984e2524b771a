namespace Hale.Charts.Periods;

/// <summary>The value over all periods.</summary>
/// <param name="Value">The value.</param>
/// <param name="Interval">Its interval, drawn as a band.</param>
/// <param name="Label">What it is, such as <c>all: 0.78</c>.</param>
public sealed record MeanBand(double Value, Whisker? Interval, string Label);
