using Hale.Core.Time;
using Hale.Engine.Backtesting;
using Hale.Engine.Calibrating;

namespace Hale.Engine.Judging.Backtests;

/// <summary>How a backtest is judged; what it judges, its rules of validation say.</summary>
/// <param name="Today">The day on which the card is made.</param>
/// <param name="Zone">The zone in which an instant becomes a day.</param>
public sealed record BacktestJudging(DateOnly Today, ProjectZone Zone)
{
    /// <summary>How many resamples the intervals rest on, 1 or more; fewer where there are very many observations.</summary>
    public int Replicates { get; init; } = JudgingOptions.Usual.Replicates;

    /// <summary>The map by which people read probabilities of the definition now; null where there is none.</summary>
    public ScoreMap? Map { get; init; }

    /// <summary>The same observations with the scores that there would have been had every fact been known at once; null where nobody asked.</summary>
    public Backtest? AtOnce { get; init; }

    /// <summary>The seed of the resamples.</summary>
    public long Seed { get; init; } = JudgingOptions.Usual.Seed;
}
