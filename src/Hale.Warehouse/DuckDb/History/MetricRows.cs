using Hale.Core.Values;
using Hale.DuckDb;

namespace Hale.Warehouse.DuckDb.History;

/// <summary>Appends to <c>run_metrics</c>: a metric after the other, the accounts in their order.</summary>
internal sealed class MetricRows(DuckConnection connection, long run, IReadOnlyList<string> metrics) : IDisposable
{
    private readonly DuckAppender _appender = connection.Appender("run_metrics");

    public void Append(ValueTable values, CancellationToken cancellationToken)
    {
        for (var metric = 0; metric < metrics.Count; metric++)
        {
            for (var from = 0; from < values.Count; from += DuckAppender.ChunkCapacity)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Append((short)metric, values.Accounts, values[metrics[metric]], values.Notes.GetValueOrDefault(metrics[metric]), from, Math.Min(DuckAppender.ChunkCapacity, values.Count - from));
            }
        }
    }

    /// <summary>Stores what was appended so far.</summary>
    public void Store() => _appender.Flush();

    public void Dispose() => _appender.Dispose();

    private void Append(short metric, IReadOnlyList<string> accounts, ValueColumn column, Func<int, string?>? note, int from, int count)
    {
        var values = new Value[count];
        for (var row = 0; row < count; row++)
        {
            values[row] = column[from + row];
        }

        _appender.Begin(count);
        _appender.Column(0).Write([.. Enumerable.Repeat(run, count)]);
        _appender.Column(1).Write(accounts.Skip(from).Take(count).ToArray());
        _appender.Column(2).Write([.. Enumerable.Repeat(metric, count)]);
        _appender.Column(3).Write([.. values.Select(value => (byte)value.Missing)]);
        _appender.Column(4).Write([.. values.Select(value => Is(value, ValueKind.Number) ? value.Number : 0)], Present(values, ValueKind.Number));
        _appender.Column(5).Write(values.Select(value => Is(value, ValueKind.Text) ? value.Text : null).ToArray());
        _appender.Column(6).Write([.. values.Select(value => Is(value, ValueKind.Boolean) && value.Boolean)], Present(values, ValueKind.Boolean));
        _appender.Column(7).Write([.. Enumerable.Range(from, count).Select(row => note?.Invoke(row))]);
        double?[] ages = [.. Enumerable.Range(from, count).Select(row => column.Freshness?.AgeAt(row))];
        _appender.Column(8).Write([.. ages.Select(age => age ?? 0)], [.. ages.Select(age => age is not null)]);
        _appender.Column(9).Write([.. Enumerable.Range(from, count).Select(row => LastKnown(column, row))]);
        double?[] overdue = [.. Enumerable.Range(from, count).Select(row => column.Freshness?.OverdueAt(row))];
        _appender.Column(10).Write([.. overdue.Select(days => days ?? 0)], [.. overdue.Select(days => days is not null)]);
        _appender.EndChunk();
    }

    private static string? LastKnown(ValueColumn column, int row) =>
        column.Missing[row] != MissingReason.None && column.Freshness?.KnownAt(row) is { IsMissing: false } known ? known.ToString() : null;

    private static bool[] Present(Value[] values, ValueKind kind) => [.. values.Select(value => Is(value, kind))];

    private static bool Is(Value value, ValueKind kind) => !value.IsMissing && value.Kind == kind;
}
