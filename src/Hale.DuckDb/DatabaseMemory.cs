namespace Hale.DuckDb;

/// <summary>The memory that a database's connections share: one of them at a time has little made of it, or is promised the whole.</summary>
/// <param name="turn">Whose turn it is.</param>
internal sealed class DatabaseMemory(SemaphoreSlim turn)
{
    /// <summary>What the limit was before anybody lowered it. The engine states it rounded downwards: read again after each return it would shrink every time.</summary>
    private string? _whole;

    /// <summary>Lowers the limit until what is returned is disposed, as soon as it is this connection's turn.</summary>
    public IDisposable Lower(DuckConnection connection, string little)
    {
        turn.Wait();
        try
        {
            _whole ??= connection.Scalar<string>("SELECT current_setting('memory_limit')")!;
            if (!TrySet(connection, little))
            {
                // More than that is in use; what is not was given back before the engine found that out.
                Set(connection, _whole);
            }

            return new Turn(() => Restore(connection));
        }
        catch
        {
            turn.Release();
            throw;
        }
    }

    /// <summary>Leaves the limit as it is until what is returned is disposed, as soon as it is the caller's turn.</summary>
    public IDisposable Keep(CancellationToken cancellationToken)
    {
        turn.Wait(cancellationToken);
        return new Turn(() => turn.Release());
    }

    private void Restore(DuckConnection connection)
    {
        try
        {
            Set(connection, _whole!);
        }
        catch (DuckException)
        {
            // Only a database that a fault has closed refuses this, and that fault is on its way to the caller.
        }
        finally
        {
            turn.Release();
        }
    }

    private static bool TrySet(DuckConnection connection, string limit)
    {
        try
        {
            Set(connection, limit);
            return true;
        }
        catch (DuckException fault) when (fault.Kind is DuckErrorKind.OutOfMemory)
        {
            return false;
        }
    }

    private static void Set(DuckConnection connection, string limit) => connection.Execute($"SET GLOBAL memory_limit = {DuckSql.Literal(limit)}");

    private sealed class Turn(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
