namespace Hale.Statistics;

/// <summary>A number computed from a sample, with how far the sample lets it be known.</summary>
/// <param name="Value">The number.</param>
/// <param name="Interval">The interval at the confidence level that was asked for, in the same unit.</param>
public readonly record struct Estimate(double Value, Interval Interval);
