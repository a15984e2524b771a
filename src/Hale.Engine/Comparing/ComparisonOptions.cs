namespace Hale.Engine.Comparing;

/// <summary>How two definitions are compared.</summary>
/// <param name="LeadDays">The lead, in days, of the observations that are compared; one that both backtests have.</param>
/// <param name="Replicates">How many resamples the intervals rest on, 1 or more; a large comparison takes fewer.</param>
/// <param name="Seed">Their seed.</param>
public sealed record ComparisonOptions(int LeadDays, int Replicates = 1000, long Seed = 1);
