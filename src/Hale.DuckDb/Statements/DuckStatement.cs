using Hale.DuckDb.Native;
using Hale.DuckDb.Native.Handles;
using Hale.DuckDb.Statements;

namespace Hale.DuckDb;

/// <summary>A prepared statement, for running many times with other values. Values stay bound between runs.</summary>
public sealed class DuckStatement : IDisposable
{
    private readonly DuckConnection _connection;
    private readonly StatementHandle _handle;
    private readonly string _sql;

    internal DuckStatement(DuckConnection connection, StatementHandle handle, string sql)
    {
        _connection = connection;
        _handle = handle;
        _sql = sql;
    }

    public int ParameterCount => (int)NativeMethods.ParameterCount(Open);

    private StatementHandle Open
    {
        get
        {
            ObjectDisposedException.ThrowIf(_handle.IsClosed, this);
            return _handle;
        }
    }

    /// <summary>Binds one parameter; positions count from 1, as in <c>$1</c>.</summary>
    public DuckStatement Bind(int position, DuckValue value)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(position);
        Execution.Bind(Open, position, value, _sql);
        return this;
    }

    /// <summary>Binds all parameters in order.</summary>
    public DuckStatement BindAll(params ReadOnlySpan<DuckValue> values)
    {
        Execution.Bind(Open, values, _sql);
        return this;
    }

    public void ClearBindings() => _ = NativeMethods.ClearBindings(Open);

    /// <summary>Runs the statement to its end and returns the number of rows changed.</summary>
    public long Execute(CancellationToken cancellation = default)
    {
        using var result = _connection.Run(Open, streaming: false, _sql, cancellation);
        return (long)NativeMethods.RowsChanged(result);
    }

    /// <summary>Runs the statement and streams its rows.</summary>
    public DuckResult Query(CancellationToken cancellation = default) => _connection.Stream(Open, _sql, cancellation);

    public void Dispose()
    {
        _handle.Dispose();
        _connection.Forget(this);
    }
}
