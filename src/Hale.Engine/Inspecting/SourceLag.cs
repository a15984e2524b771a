namespace Hale.Engine.Inspecting;

/// <summary>How long after they occurred rows became known.</summary>
/// <param name="MedianDays">The median, in days.</param>
/// <param name="LateDays">The 95th percentile, in days.</param>
public sealed record SourceLag(double MedianDays, double LateDays);
