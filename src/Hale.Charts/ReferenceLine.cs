namespace Hale.Charts;

/// <summary>A value to compare with.</summary>
/// <param name="At">The value, in the unit of the axis.</param>
/// <param name="Label">What it is, such as <c>all: 4.2 %</c>.</param>
public sealed record ReferenceLine(double At, string Label);
