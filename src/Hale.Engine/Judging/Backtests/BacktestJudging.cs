using Hale.Core.Time;

namespace Hale.Engine.Judging.Backtests;

/// <summary>How a backtest is judged; what it judges, its rules of validation say.</summary>
/// <param name="Today">The day on which the card is made.</param>
/// <param name="Zone">The zone in which an instant becomes a day.</param>
public sealed record BacktestJudging(DateOnly Today, ProjectZone Zone)
{
    /// <summary>How many resamples the intervals rest on, 1 or more; fewer where there are very many observations.</summary>
    public int Replicates { get; init; } = JudgingOptions.Usual.Replicates;

    /// <summary>The seed of the resamples.</summary>
    public long Seed { get; init; } = JudgingOptions.Usual.Seed;
}
