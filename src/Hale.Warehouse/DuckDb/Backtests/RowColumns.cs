using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.Backtesting;
using Hale.Engine.Backtesting.Storing;

namespace Hale.Warehouse.DuckDb.Backtests;

/// <summary>Appends rows as they stand in <c>backtest_rows</c>.</summary>
internal sealed class RowColumns(DuckAppender appender, long backtest) : IDisposable
{
    /// <summary>Appends the rows of a part, all of them.</summary>
    public void Append(BacktestPart part, CancellationToken cancellationToken)
    {
        for (var first = 0; first < part.Rows.Count; first += DuckAppender.ChunkCapacity)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var count = Math.Min(DuckAppender.ChunkCapacity, part.Rows.Count - first);
            Append([.. part.Rows.Skip(first).Take(count)], [.. part.Accounts.Skip(first).Take(count)], part.From + first);
        }

        appender.Close();
    }

    public void Dispose() => appender.Dispose();

    private void Append(BacktestRow[] rows, string[] accounts, int from)
    {
        appender.Begin(rows.Length);
        appender.Column(0).Write([.. Enumerable.Repeat(backtest, rows.Length)]);
        appender.Column(1).Write([.. Enumerable.Range(from, rows.Length)]);
        appender.Column(2).Write(accounts);
        appender.Column(3).Write([.. rows.Select(row => row.AsOf.Micros)]);
        appender.Column(4).Write([.. rows.Select(row => row.From.Micros)]);
        appender.Column(5).Write([.. rows.Select(row => row.Until.Micros)]);
        appender.Column(6).Write([.. rows.Select(row => (short)row.Lead)]);
        appender.Column(7).Write([.. rows.Select(row => (byte)row.Answer)]);
        appender.Column(8).Write([.. rows.Select(row => (byte)(row.Kind ?? default))], [.. rows.Select(row => row.Kind is not null)]);
        Moments(9, rows, row => row.SettledAt);
        Numbers(10, rows, row => row.Score);
        Numbers(11, rows, row => row.Alone);
        appender.Column(12).Write([.. rows.Select(row => (short)row.Band)]);
        appender.Column(13).Write([.. rows.Select(row => row.Coverage)]);
        appender.Column(14).Write([.. rows.Select(row => (short)row.Scorecard)]);
        Numbers(15, rows, row => row.Revenue);
        appender.Column(16).Write([.. rows.Select(row => (short)(row.TermMonths ?? 0))], [.. rows.Select(row => row.TermMonths is not null)]);
        Moments(17, rows, row => row.Due);
        Moments(18, rows, row => row.Since);
        Moments(19, rows, row => row.ActiveAt);
        appender.Column(20).Write([.. rows.Select(row => row.Visible)]);
        appender.Column(21).Write([.. rows.Select(row => row.Played)]);
        appender.Column(22).Write([.. rows.Select(row => row.HeldOut)]);
        appender.EndChunk();
    }

    private void Moments(int column, BacktestRow[] rows, Func<BacktestRow, Instant?> moment) =>
        appender.Column(column).Write([.. rows.Select(row => moment(row)?.Micros ?? 0)], [.. rows.Select(row => moment(row) is not null)]);

    private void Numbers(int column, BacktestRow[] rows, Func<BacktestRow, double?> number) =>
        appender.Column(column).Write([.. rows.Select(row => number(row) ?? 0)], [.. rows.Select(row => number(row) is not null)]);
}
