using Hale.Core.Lineage;
using Hale.Core.Scoring;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.DuckDb;
using Hale.Engine.History;

namespace Hale.Warehouse.DuckDb.History;

/// <summary>
/// Writes a run range by range, column by column, so that what is not yet stored does not grow with the number of accounts. The run exists from the moment its row
/// stands in <c>runs</c>; rows of a run that never got there are removed when the writer is disposed, or by the next one after a kill.
/// </summary>
internal sealed class DuckDbRunWriter : IRunWriter
{
    private readonly DuckConnection _connection;
    private readonly RunHeader _header;
    private readonly Action _release;
    private readonly long _number;
    private readonly ScoreRows _scores;
    private readonly NodeRows _nodes;
    private readonly MetricRows _metrics;
    private readonly LeftOutRows _leftOut;
    private readonly PathRows _path;
    private readonly LineageRows _lineage;
    private readonly EntryRows _entries;
    private bool _completed;
    private bool _disposed;

    private DuckDbRunWriter(DuckConnection connection, RunHeader header, Action release)
    {
        (_connection, _header, _release) = (connection, header, release);
        UnfinishedRun.Remove(connection);
        if (header.Kind == RunKind.Close && RunTable.HasClose(connection, header))
        {
            throw new CloseExistsException(header.Outline.Name, header.AsOfLabel);
        }

        _number = connection.Scalar<long>("SELECT coalesce(max(run), 0) + 1 FROM runs");
        _scores = new ScoreRows(connection, _number);
        _nodes = new NodeRows(connection, _number);
        _metrics = new MetricRows(connection, _number, header.Metrics);
        _leftOut = new LeftOutRows(connection, _number);
        _path = new PathRows(connection, _number);
        _lineage = new LineageRows(connection, _number);
        _entries = new EntryRows(connection, _number);
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
                using var little = _connection.WithLittleMemory("32MB");
                _scores.Append(scores, cancellationToken);
                _scores.Store();
                _nodes.Append(scores, cancellationToken);
                _nodes.Store();
                _path.Append(scores, cancellationToken);
                _path.Store();
                _entries.Append(scores, cancellationToken);
                _entries.Store();
                _metrics.Append(values, cancellationToken);
                _metrics.Store();
            },
            cancellationToken);
    }

    public Task AppendAsync(IReadOnlyList<LeftOutAccount> leftOut, CancellationToken cancellationToken) => EngineFaults.RunAsync(
        () =>
        {
            _leftOut.Append(leftOut, cancellationToken);
            _leftOut.Store();
        },
        cancellationToken);

    public Task AppendAsync(AccountLineage lineage, CancellationToken cancellationToken) => EngineFaults.RunAsync(
        () =>
        {
            _lineage.Append(lineage.Steps, cancellationToken);
            _lineage.Store();
        },
        cancellationToken);

    public Task<Run> CompleteAsync(RunCounts counts, Instant finishedAt, CancellationToken cancellationToken) => EngineFaults.RunAsync(
        () =>
        {
            var run = new Run(_number, _header, counts, finishedAt);
            RunTable.Insert(_connection, run);
            _completed = true;
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
            _leftOut.Dispose();
            _path.Dispose();
            _lineage.Dispose();
            _entries.Dispose();
            RemoveUnlessCompleted();
            _connection.Dispose();
            _release();
        }

        return ValueTask.CompletedTask;
    }

    private void RemoveUnlessCompleted()
    {
        if (_completed)
        {
            return;
        }

        try
        {
            UnfinishedRun.Remove(_connection);
        }
        catch (DuckException)
        {
            // After a fault the engine may refuse this too; then the next writer does it.
        }
    }
}
