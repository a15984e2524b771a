namespace Hale.Charts.Roc;

/// <summary>A named point on a curve.</summary>
/// <param name="Others">The share of the others flagged, 0 to 1.</param>
/// <param name="Sought">The share of those sought, 0 to 1.</param>
/// <param name="Label">Its name, such as <c>10 %</c>.</param>
/// <param name="Tooltip">What pointing at it says.</param>
public sealed record RocMark(double Others, double Sought, string Label, string Tooltip);
