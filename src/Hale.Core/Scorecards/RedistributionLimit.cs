namespace Hale.Core.Scorecards;

/// <summary>A redistribution limit that a scorecard sets for itself.</summary>
/// <param name="Times">How many times its nominal weight a measure may come to weigh because others are missing; null for no limit.</param>
public sealed record RedistributionLimit(decimal? Times);
