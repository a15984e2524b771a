namespace Hale.Statistics.Survival;

/// <summary>A test of whether groups have one survival curve.</summary>
/// <param name="ChiSquare">The statistic; at least 0, larger when the curves differ more.</param>
/// <param name="DegreesOfFreedom">Groups that were at risk at an event, less one.</param>
/// <param name="P">The p-value, 0 to 1.</param>
/// <param name="Observed">The events of each group.</param>
/// <param name="Expected">The events that each group would expect under one common curve (within each stratum); they add up to the events
/// observed.</param>
public sealed record LogRankResult(double ChiSquare, int DegreesOfFreedom, double P, IReadOnlyList<int> Observed, IReadOnlyList<double> Expected);
