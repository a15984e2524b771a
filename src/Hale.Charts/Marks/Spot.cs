namespace Hale.Charts.Marks;

/// <summary>A place in a chart, in its coordinates.</summary>
internal readonly record struct Spot(double X, double Y);
