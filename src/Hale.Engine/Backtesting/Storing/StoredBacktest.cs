using Hale.Core.Time;

namespace Hale.Engine.Backtesting.Storing;

/// <summary>A backtest as a list shows it.</summary>
/// <param name="Header">What it is about. Of the rules the conditions are not kept: their place is empty.</param>
/// <param name="Key">What makes it the same as another.</param>
/// <param name="Totals">What its observations come to.</param>
/// <param name="FinishedAt">When it was completed; null while it is in work, or was left unfinished.</param>
/// <param name="Rows">How many of its observations are computed and stored.</param>
/// <param name="Opened">How often its lock-box was opened.</param>
public sealed record StoredBacktest(BacktestHeader Header, BacktestKey Key, BacktestTotals Totals, Instant? FinishedAt, long Rows, int Opened)
{
    /// <summary>What its columns are.</summary>
    public required BacktestColumns Columns { get; init; }

    /// <summary>Its number.</summary>
    public long Number => Header.Number;

    /// <summary>Whether everything of it is there.</summary>
    public bool IsComplete => FinishedAt is not null;
}
