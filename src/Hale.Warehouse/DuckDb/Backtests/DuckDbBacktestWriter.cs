using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.Backtesting.Storing;

namespace Hale.Warehouse.DuckDb.Backtests;

/// <summary>Writes a backtest part by part, each in one transaction: whole or not at all.</summary>
internal sealed class DuckDbBacktestWriter : IBacktestWriter
{
    private static readonly string[] Tables = ["backtest_rows", "backtest_measures", "backtest_predictors", "backtest_segments"];

    private readonly DuckConnection _connection;
    private readonly Action _release;
    private bool _disposed;

    private DuckDbBacktestWriter(DuckConnection connection, BacktestBeginning beginning, Action release)
    {
        (_connection, _release) = (connection, release);
        Number = Resumed(connection, beginning) ?? BacktestTable.Insert(connection, beginning);
        Rows = (int)connection.Scalar<long>("SELECT CAST(coalesce(sum(observations), 0) AS BIGINT) FROM backtest_moments WHERE backtest = $1", Number);
        foreach (var table in Tables)
        {
            // Earlier versions could be stopped between the tables of a part.
            connection.Execute($"DELETE FROM {table} WHERE backtest = $1 AND observation >= $2", Number, (long)Rows);
        }
    }

    public long Number { get; }

    public int Rows { get; private set; }

    /// <summary>Begins on a connection, which the writer closes at its end and then says so.</summary>
    public static IBacktestWriter Begin(DuckConnection connection, BacktestBeginning beginning, Action release)
    {
        try
        {
            return new DuckDbBacktestWriter(connection, beginning, release);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static long? Resumed(DuckConnection connection, BacktestBeginning beginning)
    {
        var unfinished = BacktestTable.Find(connection, beginning.Key, isComplete: false, CancellationToken.None);
        if (unfinished is { } number)
        {
            BacktestTable.Resettle(connection, number, beginning);
        }

        return unfinished;
    }

    public Task AppendAsync(BacktestPart part, CancellationToken cancellationToken)
    {
        if (part.From != Rows)
        {
            throw new ArgumentException($"the part begins at {part.From} and {Rows} rows are there", nameof(part));
        }

        return EngineFaults.RunAsync(
            () =>
            {
                using var whole = _connection.WithWholeMemory(cancellationToken);
                Store(part, cancellationToken);
                Rows += part.Rows.Count;
            },
            cancellationToken);
    }

    public Task CompleteAsync(Instant finishedAt, CancellationToken cancellationToken) => EngineFaults.RunAsync(() => BacktestTable.Complete(_connection, Number, finishedAt), cancellationToken);

    public ValueTask DisposeAsync()
    {
        if (!_disposed)
        {
            _disposed = true;
            _connection.Dispose();
            _release();
        }

        return ValueTask.CompletedTask;
    }

    private void Store(BacktestPart part, CancellationToken cancellationToken)
    {
        using var transaction = _connection.Begin();
        using (var rows = new RowColumns(_connection.Appender("backtest_rows"), Number))
        {
            rows.Append(part, cancellationToken);
        }

        using (var cells = new CellColumns(_connection.Appender("backtest_measures"), _connection.Appender("backtest_predictors"), _connection.Appender("backtest_segments"), Number))
        {
            cells.Append(part, cancellationToken);
        }

        var moments = part.Rows.GroupBy(row => row.AsOf.Micros).Select(moment => FormattableString.Invariant($"({Number}, {moment.Key}, {moment.Count()})"));
        _connection.Execute($"INSERT INTO backtest_moments VALUES {string.Join(", ", moments)}");
        transaction.Commit();
    }
}
