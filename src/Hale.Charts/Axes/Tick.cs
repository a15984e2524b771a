namespace Hale.Charts.Axes;

/// <summary>A marked value of an axis.</summary>
internal readonly record struct Tick(double Value, string Label);
