namespace Hale.Engine.Backtesting;

/// <summary>How far a backtest is.</summary>
/// <param name="Stage">What is being done.</param>
/// <param name="Done">Observations that are done; accounts while they are observed, or moments while others are compared with.</param>
/// <param name="Total">All of them; 0 while it is not known.</param>
public readonly record struct BacktestProgress(BacktestStage Stage, long Done, long Total);
