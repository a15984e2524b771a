namespace Hale.Charts.Dots;

/// <summary>Rows of values with their intervals beneath each other (a forest plot).</summary>
/// <param name="Head">What the chart says about itself.</param>
/// <param name="ValueLabel">Names the axis.</param>
/// <param name="Unit">How its numbers are written.</param>
/// <param name="Rows">The rows from top to bottom.</param>
/// <param name="Reference">A value to compare all with.</param>
public sealed record IntervalDotsModel(ChartHead Head, string ValueLabel, ChartUnit Unit, IReadOnlyList<IntervalDot> Rows, ReferenceLine? Reference = null);
