using Hale.Core.Time;

namespace Hale.Engine.Backtesting.Storing;

/// <summary>Keeps backtests. A completed one never changes.</summary>
public interface IBacktestStore
{
    /// <summary>The backtests, the newest first.</summary>
    /// <param name="score">Only of this score; null for all.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<IReadOnlyList<StoredBacktest>> ListAsync(string? score, CancellationToken cancellationToken);

    /// <summary>The newest completed backtest with a key; null when there is none.</summary>
    Task<StoredBacktest?> FindAsync(BacktestKey key, CancellationToken cancellationToken);

    /// <summary>
    /// Begins a backtest, or goes on with an unfinished one of the same key. Nothing of it can be read until it is completed; what is stored of it stays when the work is stopped or dies.
    /// </summary>
    Task<IBacktestWriter> BeginAsync(BacktestBeginning beginning, CancellationToken cancellationToken);

    /// <summary>
    /// Reads a completed backtest. Without an opening: the observations before the lock-box whose horizon ends before it. With one, which is noted first: all of them, those of the lock-box being the
    /// ones from <see cref="BacktestHeader.LockedFrom"/> on. Of the rules in its header the conditions are empty.
    /// </summary>
    /// <exception cref="KeyNotFoundException">There is no completed one with this number.</exception>
    Task<Backtest> ReadAsync(long number, LockBoxOpening? opening, CancellationToken cancellationToken);

    /// <summary>The openings of lock-boxes, in their order.</summary>
    Task<IReadOnlyList<NotedOpening>> OpeningsAsync(CancellationToken cancellationToken);

    /// <summary>From when on people could read some run of a score about each account, shadow runs apart; accounts without one until a moment are not there.</summary>
    Task<IReadOnlyDictionary<string, Instant>> VisibleSinceAsync(string score, Instant until, CancellationToken cancellationToken);
}
