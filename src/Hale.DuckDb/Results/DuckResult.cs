using Hale.DuckDb.Errors;
using Hale.DuckDb.Native;
using Hale.DuckDb.Native.Handles;
using Hale.DuckDb.Results;
using Hale.DuckDb.Statements;

namespace Hale.DuckDb;

/// <summary>The rows of a query, streamed a chunk at a time. While it is open its connection runs nothing else.</summary>
public sealed class DuckResult : IDisposable
{
    private readonly DuckConnection _owner;
    private readonly ConnectionHandle _connection;
    private readonly ResultHandle _handle;
    private readonly ColumnLayout[] _layouts;
    private readonly string _sql;
    private readonly CancellationToken _cancellation;
    private DuckChunk? _current;
    private bool _ended;

    internal DuckResult(DuckConnection owner, ConnectionHandle connection, ResultHandle handle, string sql, CancellationToken cancellation)
    {
        _owner = owner;
        _connection = connection;
        _handle = handle;
        _sql = sql;
        _cancellation = cancellation;
        _layouts = new ColumnLayout[(int)NativeMethods.ColumnCount(handle)];
        for (var i = 0; i < _layouts.Length; i++)
        {
            _layouts[i] = ColumnLayout.Of(handle, (ulong)i);
        }

        Columns = Array.ConvertAll(_layouts, layout => layout.Field);
    }

    public IReadOnlyList<DuckField> Columns { get; }

    /// <summary>Moves to the next chunk. What was read from the chunk before is no longer valid.</summary>
    public bool Read(out DuckChunk chunk) => Read(out chunk, _cancellation);

    /// <summary>All chunks in turn; each is valid until the next.</summary>
    public IEnumerable<DuckChunk> Chunks(CancellationToken cancellation = default)
    {
        var token = cancellation.CanBeCanceled ? cancellation : _cancellation;
        while (Read(out var chunk, token))
        {
            yield return chunk;
        }
    }

    public void Dispose()
    {
        _current?.Close();
        _handle.Dispose();
        _owner.ResultEnded(this);
        _owner.Forget(this);
    }

    private bool Read(out DuckChunk chunk, CancellationToken cancellation)
    {
        ObjectDisposedException.ThrowIf(_handle.IsClosed, this);
        cancellation.ThrowIfCancellationRequested();
        _current?.Close();
        _current = _ended ? null : Fetch(cancellation);
        chunk = _current!;
        if (_current is not null)
        {
            return true;
        }

        _ended = true;
        _owner.ResultEnded(this);
        return false;
    }

    private DuckChunk? Fetch(CancellationToken cancellation)
    {
        var handle = new ChunkHandle(_handle);
        using (Interruption.Watch(_connection, cancellation))
        {
            handle.Adopt(_handle.Fetch());
        }

        var chunk = handle.DangerousGetHandle() == 0 ? null : new DuckChunk(handle, _layouts);
        if (chunk is { RowCount: > 0 })
        {
            return chunk;
        }

        handle.Dispose();
        return _handle.Error is { } error ? throw Failed(error, cancellation) : null;
    }

    private Exception Failed(string error, CancellationToken cancellation)
    {
        _ended = true;
        _owner.ResultEnded(this);
        return Execution.Cancelled(EngineErrors.Read(error, _sql), cancellation);
    }
}
