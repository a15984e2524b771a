namespace Hale.Statistics.Proportions;

/// <summary>The rates of several groups, each drawn towards the common rate by as much as its size leaves it uncertain.</summary>
/// <param name="Mean">The common rate of all rows, between 0 and 1: the mean of the prior.</param>
/// <param name="Strength">How many rows the common rate weighs in each group (κ); at least 0.5. The prior is Beta(κ·mean, κ·(1 −
/// mean)).</param>
/// <param name="Rates">The pooled rate of each group in the order given, with its equal-tailed credible interval. A group without rows has
/// the prior's.</param>
public sealed record PooledRates(double Mean, double Strength, IReadOnlyList<Estimate> Rates);
