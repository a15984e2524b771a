namespace Hale.Charts.Bars;

/// <summary>A value with its interval for each of a few categories.</summary>
/// <param name="Head">What the chart says about itself.</param>
/// <param name="ValueLabel">Names the axis.</param>
/// <param name="Unit">How its numbers are written. The axis begins at 0.</param>
/// <param name="Bars">The categories from top to bottom.</param>
/// <param name="Reference">A value to compare all with.</param>
public sealed record IntervalBarsModel(ChartHead Head, string ValueLabel, ChartUnit Unit, IReadOnlyList<IntervalBar> Bars, ReferenceLine? Reference = null);
