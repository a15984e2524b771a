using Hale.DuckDb.Appending;
using Hale.DuckDb.Errors;
using Hale.DuckDb.Native;
using Hale.DuckDb.Native.Handles;

namespace Hale.DuckDb;

/// <summary>
/// Writes many rows to a table. Rows are stored in batches as they come; use a transaction for all or nothing.
/// Call <see cref="Close"/> at the end: disposing alone drops what is still buffered.
/// </summary>
public sealed partial class DuckAppender : IDisposable
{
    private readonly DuckConnection _connection;
    private readonly AppenderHandle _handle;
    private readonly string _table;
    private readonly AppendChunk _chunk;

    internal DuckAppender(DuckConnection connection, ConnectionHandle handle, string table, string? schema)
    {
        _connection = connection;
        _table = table;
        _handle = new AppenderHandle(handle);
        var name = StrictUtf8.Checked(table, "table name");
        var state = NativeMethods.CreateAppender(handle, schema, name, out var appender);
        _handle.Adopt(appender);
        try
        {
            Check(state);
            _chunk = AppendChunk.Create(_handle);
        }
        catch
        {
            _handle.Dispose();
            throw;
        }
    }

    /// <summary>The most rows a chunk holds.</summary>
    public static int ChunkCapacity => (int)NativeMethods.VectorSize();

    public int ColumnCount => _chunk.ColumnCount;

    /// <summary>
    /// Begins a chunk of so many rows, at most <see cref="ChunkCapacity"/>; then write every column and call <see cref="EndChunk"/>.
    /// </summary>
    public void Begin(int rowCount)
    {
        _ = Open;
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rowCount);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rowCount, ChunkCapacity);
        _chunk.Begin(rowCount);
    }

    /// <summary>The writer of a column of the chunk begun.</summary>
    public DuckAppendColumn Column(int column)
    {
        _ = Open;
        return new DuckAppendColumn(_chunk, column);
    }

    public void EndChunk()
    {
        Check(NativeMethods.AppendChunk(Open, _chunk.Finish()));
    }

    /// <summary>Stores what is buffered.</summary>
    public void Flush() => Check(NativeMethods.FlushAppender(Open));

    /// <summary>Appends the rows of a table of one column of texts, and closes.</summary>
    public void WriteAll(IReadOnlyList<string> texts, CancellationToken cancellation)
    {
        foreach (var some in texts.Chunk(ChunkCapacity))
        {
            cancellation.ThrowIfCancellationRequested();
            Begin(some.Length);
            Column(0).Write(some);
            EndChunk();
        }

        Close();
    }

    /// <summary>Stores what is buffered and ends the appender.</summary>
    public void Close()
    {
        Check(NativeMethods.CloseAppender(Open));
        Dispose();
    }

    public void Dispose()
    {
        _chunk.Dispose();
        _handle.Dispose();
        _connection.Forget(this);
    }

    private AppenderHandle Open
    {
        get
        {
            ObjectDisposedException.ThrowIf(_handle.IsClosed, this);
            return _handle;
        }
    }

    private void Check(NativeState state)
    {
        if (state == NativeState.Success)
        {
            return;
        }

        using var error = new ErrorHandle(_handle);
        error.Adopt(NativeMethods.AppenderError(_handle));
        throw EngineErrors.Read(
            NativeMethods.Text(NativeMethods.ErrorText(error)) ?? $"Appending to {_table} failed.",
            sql: null,
            NativeMethods.ErrorCode(error));
    }
}
