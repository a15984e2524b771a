using Hale.Core.Time;

namespace Hale.Engine.Backtesting.Storing;

/// <summary>Writes one backtest. When it is disposed without being completed, what is stored stays for the next time.</summary>
public interface IBacktestWriter : IAsyncDisposable
{
    /// <summary>The number of the backtest.</summary>
    long Number { get; }

    /// <summary>How many rows are stored already: whole moments from the first on.</summary>
    int Rows { get; }

    /// <summary>Stores the rows that follow those that are there.</summary>
    Task AppendAsync(BacktestPart part, CancellationToken cancellationToken);

    /// <summary>Makes the backtest readable, at once and durably.</summary>
    Task CompleteAsync(Instant finishedAt, CancellationToken cancellationToken);
}
