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
    /// <summary>From which as-of on observations were kept back when it was begun; null where nothing was. The header says from when on they are kept back today.</summary>
    public Instant? BegunLockedFrom { get; init; }

    /// <summary>From which as-of on the lock-box reached that was looked into last; null where nobody has looked.</summary>
    public Instant? ReadFrom { get; init; }

    /// <summary>From which as-of on an opening reads: what lies in the lock-box or, where that is empty, what was read last; null where neither holds anything.</summary>
    public Instant? OpensFrom => Totals.Locked > 0 ? Header.LockedFrom : ReadFrom;

    /// <summary>What its columns are.</summary>
    public required BacktestColumns Columns { get; init; }

    /// <summary>Its number.</summary>
    public long Number => Header.Number;

    /// <summary>Whether everything of it is there.</summary>
    public bool IsComplete => FinishedAt is not null;
}
