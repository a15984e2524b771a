using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.Backtesting.Storing;

namespace Hale.Warehouse.DuckDb.Backtests;

/// <summary>
/// Writes a backtest part by part, each whole or not at all: a part is collected in temporary tables, and stored in one transaction.
/// </summary>
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
                Collect(part, cancellationToken);
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

    private static string Collected(string table) => $"hale_{table}";

    private void Collect(BacktestPart part, CancellationToken cancellationToken)
    {
        foreach (var table in Tables)
        {
            _connection.Execute($"CREATE OR REPLACE TEMP TABLE {Collected(table)} AS FROM {table} LIMIT 0");
        }

        using var rows = new RowColumns(_connection.Appender(Collected("backtest_rows")), Number);
        using var cells = new CellColumns(
            _connection.Appender(Collected("backtest_measures")), _connection.Appender(Collected("backtest_predictors")), _connection.Appender(Collected("backtest_segments")), Number);
        rows.Append(part, cancellationToken);
        cells.Append(part, cancellationToken);
    }

    private void Store(BacktestPart part, CancellationToken cancellationToken)
    {
        using var transaction = _connection.Begin();
        foreach (var table in Tables)
        {
            _connection.Execute($"INSERT INTO {table} FROM {Collected(table)}", cancellationToken);
        }

        var moments = part.Rows.GroupBy(row => row.AsOf.Micros).Select(moment => FormattableString.Invariant($"({Number}, {moment.Key}, {moment.Count()})"));
        _connection.Execute($"INSERT INTO backtest_moments VALUES {string.Join(", ", moments)}");
        transaction.Commit();
        Array.ForEach(Tables, table => _connection.Execute($"DROP TABLE {Collected(table)}"));
    }
}
