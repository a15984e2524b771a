using Hale.DuckDb.Errors;
using Hale.DuckDb.Native;
using Hale.DuckDb.Native.Handles;

namespace Hale.DuckDb.Statements;

/// <summary>Prepares and runs single statements.</summary>
internal static class Execution
{
    internal static StatementHandle Prepare(ConnectionHandle connection, string sql)
    {
        var statement = new StatementHandle(connection);
        var state = NativeMethods.Prepare(connection, StrictUtf8.Checked(sql, "SQL"), out var prepared);
        statement.Adopt(prepared);
        return Accepted(statement, state, sql);
    }

    internal static StatementHandle Prepare(ConnectionHandle connection, ScriptHandle script, ulong index, string sql)
    {
        var statement = new StatementHandle(connection);
        var state = NativeMethods.PrepareExtracted(connection, script, index, out var prepared);
        statement.Adopt(prepared);
        return Accepted(statement, state, sql);
    }

    internal static void Bind(StatementHandle statement, ReadOnlySpan<DuckValue> parameters, string sql)
    {
        var expected = NativeMethods.ParameterCount(statement);
        if (expected != (ulong)parameters.Length)
        {
            var message = $"The statement has {expected} parameters, but {parameters.Length} values were given.";
            throw new DuckException(DuckErrorKind.Binder, message) { Sql = sql };
        }

        for (var i = 0; i < parameters.Length; i++)
        {
            Bind(statement, i + 1, parameters[i], sql);
        }
    }

    internal static void Bind(StatementHandle statement, int position, in DuckValue value, string sql)
    {
        if (ParameterBinding.Bind(statement, (ulong)position, value) != NativeState.Success)
        {
            throw new DuckException(DuckErrorKind.Binder, $"The statement has no parameter ${position}.") { Sql = sql };
        }
    }

    /// <summary>Runs the statement to its first rows when streaming, else to its end.</summary>
    internal static ResultHandle Run(
        ConnectionHandle connection, StatementHandle statement, bool streaming, string sql, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        using var pending = Start(statement, streaming, sql, cancellation);
        var result = new ResultHandle(connection);

        // Starting clears an earlier interrupt, so the token is watched only from here on and no cancellation is lost.
        using (Interruption.Watch(connection, cancellation))
        {
            if (NativeMethods.ExecutePending(pending, result) == NativeState.Success)
            {
                return result;
            }
        }

        var error = EngineErrors.Read(result.Error ?? NativeMethods.Text(NativeMethods.PendingError(pending)), sql);
        result.Dispose();
        throw Cancelled(error, cancellation);
    }

    /// <summary>An interrupt that the caller's token asked for is a cancellation, not an error.</summary>
    internal static Exception Cancelled(DuckException error, CancellationToken cancellation) =>
        error.Kind == DuckErrorKind.Interrupted && cancellation.IsCancellationRequested
            ? new OperationCanceledException("The query was cancelled.", error, cancellation)
            : error;

    private static StatementHandle Accepted(StatementHandle statement, NativeState state, string sql)
    {
        if (state == NativeState.Success)
        {
            return statement;
        }

        var error = EngineErrors.Read(NativeMethods.Text(NativeMethods.PrepareError(statement)), sql);
        statement.Dispose();
        throw error;
    }

    private static PendingHandle Start(StatementHandle statement, bool streaming, string sql, CancellationToken cancellation)
    {
        var handle = new PendingHandle(statement);
        var state = streaming
            ? NativeMethods.StartStreaming(statement, out var pending)
            : NativeMethods.Start(statement, out pending);
        handle.Adopt(pending);
        if (state == NativeState.Success)
        {
            return handle;
        }

        var error = EngineErrors.Read(NativeMethods.Text(NativeMethods.PendingError(handle)), sql);
        handle.Dispose();
        throw Cancelled(error, cancellation);
    }
}
