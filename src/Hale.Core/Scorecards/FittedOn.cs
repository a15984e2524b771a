namespace Hale.Core.Scorecards;

/// <summary>Which outcomes weights or limits were fitted on: on these a score says nothing of itself, so it is judged on later ones only.</summary>
/// <param name="Until">The last local day whose outcomes were used.</param>
/// <param name="Backtest">The number of the backtest that they were taken from, at least 1; null where that is not stated.</param>
public sealed record FittedOn(DateOnly Until, long? Backtest);
