using Hale.DuckDb.Native;
using Hale.DuckDb.Native.Handles;
using Hale.DuckDb.Results;
using Hale.DuckDb.Statements;

namespace Hale.DuckDb;

public sealed partial class DuckConnection
{
    private DuckResult? _openResult;

    /// <summary>Runs a statement, or without parameters several separated by ';', and returns the number of rows changed.</summary>
    public long Execute(string sql, params ReadOnlySpan<DuckValue> parameters) => Execute(sql, CancellationToken.None, parameters);

    /// <inheritdoc cref="Execute(string, ReadOnlySpan{DuckValue})"/>
    public long Execute(string sql, CancellationToken cancellation, params ReadOnlySpan<DuckValue> parameters)
    {
        var connection = Idle();
        if (parameters.IsEmpty)
        {
            return Script.Execute(connection, sql, cancellation);
        }

        using var statement = Prepared(sql, parameters);
        using var result = Run(statement, streaming: false, sql, cancellation);
        return (long)NativeMethods.RowsChanged(result);
    }

    /// <summary>Runs one statement and streams its rows: memory does not grow with the result.</summary>
    public DuckResult Query(string sql, params ReadOnlySpan<DuckValue> parameters) => Query(sql, CancellationToken.None, parameters);

    /// <inheritdoc cref="Query(string, ReadOnlySpan{DuckValue})"/>
    public DuckResult Query(string sql, CancellationToken cancellation, params ReadOnlySpan<DuckValue> parameters)
    {
        using var statement = Prepared(sql, parameters);
        return Stream(statement, sql, cancellation);
    }

    public DuckStatement Prepare(string sql) => Keep(new DuckStatement(this, Execution.Prepare(Idle(), sql), sql));

    /// <summary>All rows of a small result.</summary>
    public IReadOnlyList<DuckRow> Rows(string sql, params ReadOnlySpan<DuckValue> parameters) =>
        Rows(sql, CancellationToken.None, parameters);

    /// <inheritdoc cref="Rows(string, ReadOnlySpan{DuckValue})"/>
    public IReadOnlyList<DuckRow> Rows(string sql, CancellationToken cancellation, params ReadOnlySpan<DuckValue> parameters)
    {
        using var result = Query(sql, cancellation, parameters);
        return RowReader.ReadAll(result);
    }

    /// <summary>
    /// The first column of the first row. NULL and no row give null for a reference or nullable type and throw for a plain value type.
    /// </summary>
    public T? Scalar<T>(string sql, params ReadOnlySpan<DuckValue> parameters) => Scalar<T>(sql, CancellationToken.None, parameters);

    /// <inheritdoc cref="Scalar{T}(string, ReadOnlySpan{DuckValue})"/>
    public T? Scalar<T>(string sql, CancellationToken cancellation, params ReadOnlySpan<DuckValue> parameters)
    {
        using var result = Query(sql, cancellation, parameters);
        return ScalarCast.To<T>(result.Read(out var chunk) ? CellReader.Read(chunk, 0, 0) : null);
    }

    internal ResultHandle Run(StatementHandle statement, bool streaming, string sql, CancellationToken cancellation) =>
        Execution.Run(Idle(), statement, streaming, sql, cancellation);

    internal DuckResult Stream(StatementHandle statement, string sql, CancellationToken cancellation)
    {
        var result = new DuckResult(this, _handle, Run(statement, streaming: true, sql, cancellation), sql, cancellation);
        _openResult = result;
        return Keep(result);
    }

    internal void CloseResult() => _openResult?.Dispose();

    internal void ResultEnded(DuckResult result)
    {
        if (ReferenceEquals(_openResult, result))
        {
            _openResult = null;
        }
    }

    /// <summary>The handle, when no result is being read: DuckDB would end that result early without telling its reader.</summary>
    internal ConnectionHandle Idle() => _openResult is null
        ? Open
        : throw new InvalidOperationException(
            "A result of this connection is still being read. Read it to its end, dispose it, or use a second connection.");

    private StatementHandle Prepared(string sql, ReadOnlySpan<DuckValue> parameters)
    {
        var statement = Execution.Prepare(Idle(), sql);
        try
        {
            Execution.Bind(statement, parameters, sql);
            return statement;
        }
        catch
        {
            statement.Dispose();
            throw;
        }
    }
}
