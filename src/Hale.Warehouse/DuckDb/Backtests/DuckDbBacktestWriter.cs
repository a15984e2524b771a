using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.Backtesting.Storing;

namespace Hale.Warehouse.DuckDb.Backtests;

/// <summary>
/// Writes a backtest part by part. A part is there as soon as its moments stand in <c>backtest_moments</c>, which are written last; what a killed process left of others is removed when the work goes on.
/// </summary>
internal sealed class DuckDbBacktestWriter : IBacktestWriter
{
    private static readonly string[] Tables = ["backtest_rows", "backtest_measures", "backtest_predictors", "backtest_segments"];

    private readonly DuckConnection _connection;
    private readonly Action _release;
    private readonly RowColumns _rows;
    private readonly CellColumns _cells;
    private bool _disposed;

    private DuckDbBacktestWriter(DuckConnection connection, BacktestBeginning beginning, Action release)
    {
        (_connection, _release) = (connection, release);
        Number = Resumed(connection, beginning) ?? BacktestTable.Insert(connection, beginning);
        Rows = (int)connection.Scalar<long>("SELECT CAST(coalesce(sum(observations), 0) AS BIGINT) FROM backtest_moments WHERE backtest = $1", Number);
        foreach (var table in Tables)
        {
            connection.Execute($"DELETE FROM {table} WHERE backtest = $1 AND observation >= $2", Number, (long)Rows);
        }

        _rows = new RowColumns(connection, Number);
        _cells = new CellColumns(connection, Number);
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
                _rows.Append(part, cancellationToken);
                _rows.Store();
                _cells.Append(part, cancellationToken);
                _cells.Store();
                var moments = part.Rows.GroupBy(row => row.AsOf.Micros).Select(moment => FormattableString.Invariant($"({Number}, {moment.Key}, {moment.Count()})"));
                _connection.Execute($"INSERT INTO backtest_moments VALUES {string.Join(", ", moments)}");
                Rows += part.Rows.Count;
                return true;
            },
            cancellationToken);
    }

    public Task CompleteAsync(Instant finishedAt, CancellationToken cancellationToken) => EngineFaults.RunAsync(
        () =>
        {
            BacktestTable.Complete(_connection, Number, finishedAt);
            return true;
        },
        cancellationToken);

    public ValueTask DisposeAsync()
    {
        if (!_disposed)
        {
            _disposed = true;
            _rows.Dispose();
            _cells.Dispose();
            _connection.Dispose();
            _release();
        }

        return ValueTask.CompletedTask;
    }
}
