using Hale.Statistics;

namespace Hale.Engine.Weighting;

/// <summary>A weight without any wish or bound.</summary>
/// <param name="Path">The path of the part.</param>
/// <param name="Share">Its share of the whole: the coefficient divided by the sum of all, so that it may lie outside 0 to 1.</param>
/// <param name="Interval">Its 95 % interval, rows of one account depending on one another.</param>
public sealed record FreeWeight(string Path, double Share, Interval Interval);
