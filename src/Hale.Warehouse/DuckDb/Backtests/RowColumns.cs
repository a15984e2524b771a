using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.Backtesting;
using Hale.Engine.Backtesting.Storing;

namespace Hale.Warehouse.DuckDb.Backtests;

/// <summary>Appends to <c>backtest_rows</c>.</summary>
internal sealed class RowColumns(DuckConnection connection, long backtest) : IDisposable
{
    private readonly DuckAppender _appender = connection.Appender("backtest_rows");

    public void Append(BacktestPart part, CancellationToken cancellationToken)
    {
        for (var first = 0; first < part.Rows.Count; first += DuckAppender.ChunkCapacity)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var count = Math.Min(DuckAppender.ChunkCapacity, part.Rows.Count - first);
            Append([.. part.Rows.Skip(first).Take(count)], [.. part.Accounts.Skip(first).Take(count)], part.From + first);
        }
    }

    /// <summary>Stores what was appended so far.</summary>
    public void Store() => _appender.Flush();

    public void Dispose() => _appender.Dispose();

    private void Append(BacktestRow[] rows, string[] accounts, int from)
    {
        _appender.Begin(rows.Length);
        _appender.Column(0).Write([.. Enumerable.Repeat(backtest, rows.Length)]);
        _appender.Column(1).Write([.. Enumerable.Range(from, rows.Length)]);
        _appender.Column(2).Write(accounts);
        _appender.Column(3).Write([.. rows.Select(row => row.AsOf.Micros)]);
        _appender.Column(4).Write([.. rows.Select(row => row.From.Micros)]);
        _appender.Column(5).Write([.. rows.Select(row => row.Until.Micros)]);
        _appender.Column(6).Write([.. rows.Select(row => (short)row.Lead)]);
        _appender.Column(7).Write([.. rows.Select(row => (byte)row.Answer)]);
        _appender.Column(8).Write([.. rows.Select(row => (byte)(row.Kind ?? default))], [.. rows.Select(row => row.Kind is not null)]);
        Moments(9, rows, row => row.SettledAt);
        Numbers(10, rows, row => row.Score);
        Numbers(11, rows, row => row.Alone);
        _appender.Column(12).Write([.. rows.Select(row => (short)row.Band)]);
        _appender.Column(13).Write([.. rows.Select(row => row.Coverage)]);
        _appender.Column(14).Write([.. rows.Select(row => (short)row.Scorecard)]);
        Numbers(15, rows, row => row.Revenue);
        _appender.Column(16).Write([.. rows.Select(row => (short)(row.TermMonths ?? 0))], [.. rows.Select(row => row.TermMonths is not null)]);
        Moments(17, rows, row => row.Due);
        Moments(18, rows, row => row.Since);
        Moments(19, rows, row => row.ActiveAt);
        _appender.Column(20).Write([.. rows.Select(row => row.Visible)]);
        _appender.Column(21).Write([.. rows.Select(row => row.Played)]);
        _appender.Column(22).Write([.. rows.Select(row => row.HeldOut)]);
        _appender.EndChunk();
    }

    private void Moments(int column, BacktestRow[] rows, Func<BacktestRow, Instant?> moment) =>
        _appender.Column(column).Write([.. rows.Select(row => moment(row)?.Micros ?? 0)], [.. rows.Select(row => moment(row) is not null)]);

    private void Numbers(int column, BacktestRow[] rows, Func<BacktestRow, double?> number) =>
        _appender.Column(column).Write([.. rows.Select(row => number(row) ?? 0)], [.. rows.Select(row => number(row) is not null)]);
}
