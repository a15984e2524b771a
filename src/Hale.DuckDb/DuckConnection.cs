using Hale.DuckDb.Errors;
using Hale.DuckDb.Native;
using Hale.DuckDb.Native.Handles;
using Hale.DuckDb.Opening;
using Hale.DuckDb.Statements;

namespace Hale.DuckDb;

/// <summary>
/// A connection, for one thread at a time; only <see cref="Progress"/> and <see cref="Interrupt"/> may be called from others.
/// It runs one query at a time: a result must be read to its end or disposed before the next statement.
/// </summary>
public sealed partial class DuckConnection : IDisposable
{
    private readonly Lock _gate = new();
    private readonly HashSet<IDisposable> _children = [];
    private readonly Action<DuckConnection> _forget;
    private readonly ConnectionHandle _handle;
    private readonly DatabaseMemory _memory;

    internal DuckConnection(DatabaseHandle database, DatabaseMemory memory, Action<DuckConnection> forget)
    {
        (_memory, _forget) = (memory, forget);
        _handle = new ConnectionHandle(database);
        if (NativeMethods.Connect(database, out var connection) != NativeState.Success)
        {
            _handle.Dispose();
            throw EngineErrors.Read("DuckDB did not open a connection.", sql: null);
        }

        _handle.Adopt(connection);
        Script.Execute(_handle, OpenSettings.EachConnection, CancellationToken.None);
    }

    private ConnectionHandle Open
    {
        get
        {
            ObjectDisposedException.ThrowIf(_handle.IsClosed, this);
            return _handle;
        }
    }

    /// <summary>How far the running query is, 0 to 100; null when none is running or it cannot be told. For any thread.</summary>
    public double? Progress()
    {
        try
        {
            var percentage = NativeMethods.QueryProgress(_handle).Percentage;
            return percentage < 0 ? null : percentage;
        }
        catch (ObjectDisposedException)
        {
            // A screen may still ask while the work ends and closes the connection.
            return null;
        }
    }

    /// <summary>Stops the running query, which then fails with <see cref="DuckErrorKind.Interrupted"/>. For any thread.</summary>
    public void Interrupt() => Interruption.Interrupt(_handle);

    /// <summary>Begins a transaction; without one, each statement is its own.</summary>
    public DuckTransaction Begin() => new(this);

    /// <summary>Begins to append to a table, given by its bare name (not as SQL).</summary>
    public DuckAppender Appender(string table, string? schema = null) => Keep(new DuckAppender(this, Idle(), table, schema));

    /// <summary>Closes the statements, results and appenders still open, then the connection; an open transaction is rolled back.</summary>
    public void Dispose()
    {
        IDisposable[] children;
        lock (_gate)
        {
            children = [.. _children];
        }

        foreach (var child in children)
        {
            child.Dispose();
        }

        _handle.Dispose();
        _forget(this);
    }

    internal void Forget(IDisposable child)
    {
        lock (_gate)
        {
            _children.Remove(child);
        }
    }

    private T Keep<T>(T child)
        where T : IDisposable
    {
        lock (_gate)
        {
            _children.Add(child);
        }

        return child;
    }
}
