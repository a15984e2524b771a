using Hale.Core.Paths;
using Hale.Core.Scoring;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.History;

namespace Hale.Warehouse.DuckDb.History;

/// <summary>Appends to <c>run_path</c>, and reads it.</summary>
internal sealed class PathRows(DuckConnection connection, long run) : IDisposable
{
    private const string Steps = "SELECT number, band, pending, moved_at, days, before_number, before_band, before_pending, before_moved_at, account FROM run_path WHERE run = $1 AND account BETWEEN $2 AND $3";
    private const string States = "SELECT number, band, pending, moved_at, account FROM run_path WHERE run = $1 AND account BETWEEN $2 AND $3";

    private readonly DuckAppender _appender = connection.Appender("run_path");

    /// <summary>The step of an account; null when there was none.</summary>
    public static PathStep? Read(DuckConnection connection, long run, string account, CancellationToken cancellationToken) => connection
        .Rows(Steps, cancellationToken, run, account, account)
        .Select(row => (PathStep?)Step(row))
        .FirstOrDefault();

    /// <summary>The steps of a range of accounts.</summary>
    public static IReadOnlyDictionary<string, PathStep> Taken(DuckConnection connection, long run, AccountSpan span, CancellationToken cancellationToken) => connection
        .Rows(Steps, cancellationToken, run, span.First, span.Last)
        .ToDictionary(row => row.Text(9), Step, StringComparer.Ordinal);

    /// <summary>The states that a run left, for the accounts from one to another.</summary>
    public static IReadOnlyDictionary<string, PathState> Range(DuckConnection connection, long run, string first, string last, CancellationToken cancellationToken) => connection
        .Rows(States, cancellationToken, run, first, last)
        .ToDictionary(row => row.Text(4), row => State(row, 0), StringComparer.Ordinal);

    public void Append(ScoreBlock block, CancellationToken cancellationToken)
    {
        if (!block.HasPath)
        {
            return;
        }

        var steps = Enumerable.Range(0, block.Count).Where(row => block.Path(row) is not null).Select(row => (Account: block.Accounts[row], Step: block.Path(row)!.Value));
        foreach (var chunk in steps.Chunk(DuckAppender.ChunkCapacity))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Append(chunk);
        }
    }

    /// <summary>Stores what was appended so far.</summary>
    public void Store() => _appender.Flush();

    public void Dispose() => _appender.Dispose();

    private void Append((string Account, PathStep Step)[] rows)
    {
        bool[] present = [.. rows.Select(row => row.Step.Before is not null)];
        PathState[] before = [.. rows.Select(row => row.Step.Before ?? default)];
        _appender.Begin(rows.Length);
        _appender.Column(0).Write([.. Enumerable.Repeat(run, rows.Length)]);
        _appender.Column(1).Write(rows.Select(row => row.Account).ToArray());
        _appender.Column(2).Write([.. rows.Select(row => row.Step.After.Number)]);
        _appender.Column(3).Write([.. rows.Select(row => (short)row.Step.After.Band)]);
        _appender.Column(4).Write([.. rows.Select(row => (short)row.Step.After.Pending)]);
        _appender.Column(5).Write([.. rows.Select(row => row.Step.After.At.Micros)]);
        _appender.Column(6).Write([.. rows.Select(row => row.Step.Days)]);
        _appender.Column(7).Write([.. before.Select(state => state.Number)], present);
        _appender.Column(8).Write([.. before.Select(state => (short)state.Band)], present);
        _appender.Column(9).Write([.. before.Select(state => (short)state.Pending)], present);
        _appender.Column(10).Write([.. before.Select(state => state.At.Micros)], present);
        _appender.EndChunk();
    }

    private static PathStep Step(DuckRow row) => new(row.IsNull(5) ? null : State(row, 5), State(row, 0), row.Double(4));

    private static PathState State(DuckRow row, int column) =>
        new(row.Double(column), (int)row.Int64(column + 1), (int)row.Int64(column + 2), new Instant(row.Int64(column + 3)));
}
