using Hale.DuckDb.Errors;
using Hale.DuckDb.Native;
using Hale.DuckDb.Native.Handles;

namespace Hale.DuckDb.Statements;

/// <summary>Runs several statements of one text, one after the other.</summary>
internal static class Script
{
    /// <summary>The rows changed by all statements together.</summary>
    internal static long Execute(ConnectionHandle connection, string sql, CancellationToken cancellation)
    {
        using var script = new ScriptHandle(connection);
        var count = NativeMethods.ExtractStatements(connection, StrictUtf8.Checked(sql, "SQL"), out var extracted);
        script.Adopt(extracted);
        if (count == 0 && NativeMethods.Text(NativeMethods.ExtractStatementsError(script)) is { Length: > 0 } error)
        {
            throw EngineErrors.Read(error, sql);
        }

        var changed = 0L;
        for (var i = 0UL; i < count; i++)
        {
            using var statement = Execution.Prepare(connection, script, i, sql);
            Execution.Bind(statement, [], sql);
            using var result = Execution.Run(connection, statement, streaming: false, sql, cancellation);
            changed += (long)NativeMethods.RowsChanged(result);
        }

        return changed;
    }
}
