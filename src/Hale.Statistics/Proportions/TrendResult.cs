namespace Hale.Statistics.Proportions;

/// <summary>A test of whether the rate rises or falls with an order of groups.</summary>
/// <param name="Z">The standardised statistic: positive when the rate rises with the level; standard normal when there is no trend.</param>
/// <param name="P">The two-sided p-value, 0 to 1.</param>
public readonly record struct TrendResult(double Z, double P);
