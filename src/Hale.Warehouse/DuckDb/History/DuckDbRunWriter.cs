using Hale.Core.Scoring;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.DuckDb;
using Hale.Engine.History;

namespace Hale.Warehouse.DuckDb.History;

/// <summary>Writes a run in one transaction, column by column. What a killed process wrote was never committed.</summary>
internal sealed class DuckDbRunWriter : IRunWriter
{
    private readonly DuckConnection _connection;
    private readonly RunHeader _header;
    private readonly Action _release;
    private readonly DuckTransaction _transaction;
    private readonly long _number;
    private readonly ScoreRows _scores;
    private readonly NodeRows _nodes;
    private readonly MetricRows _metrics;
    private bool _disposed;

    private DuckDbRunWriter(DuckConnection connection, RunHeader header, Action release)
    {
        (_connection, _header, _release) = (connection, header, release);
        _transaction = connection.Begin();
        _number = connection.Scalar<long>("SELECT coalesce(max(run), 0) + 1 FROM runs");
        _scores = new ScoreRows(connection, _number);
        _nodes = new NodeRows(connection, _number);
        _metrics = new MetricRows(connection, _number, header.Metrics);
    }

    /// <summary>Begins on a connection, which the writer closes at its end and then says so.</summary>
    public static IRunWriter Begin(DuckConnection connection, RunHeader header, Action release)
    {
        try
        {
            return new DuckDbRunWriter(connection, header, release);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public Task AppendAsync(ScoreBlock scores, ValueTable values, CancellationToken cancellationToken)
    {
        if (scores.Count != values.Count)
        {
            throw new ArgumentException($"{values.Count} rows of values beside {scores.Count} scores", nameof(values));
        }

        return EngineFaults.RunAsync(
            () =>
            {
                _scores.Append(scores, cancellationToken);
                _nodes.Append(scores, cancellationToken);
                _metrics.Append(values, cancellationToken);
                return true;
            },
            cancellationToken);
    }

    public Task<Run> CompleteAsync(RunCounts counts, Instant finishedAt, CancellationToken cancellationToken) => EngineFaults.RunAsync(
        () =>
        {
            _scores.Close();
            _nodes.Close();
            _metrics.Close();
            var run = new Run(_number, _header, counts, finishedAt);
            RunTable.Insert(_connection, run);
            _transaction.Commit();
            return run;
        },
        cancellationToken);

    public ValueTask DisposeAsync()
    {
        if (!_disposed)
        {
            _disposed = true;
            _scores.Dispose();
            _nodes.Dispose();
            _metrics.Dispose();
            _transaction.Dispose();
            _connection.Dispose();
            _release();
        }

        return ValueTask.CompletedTask;
    }
}
