namespace Hale.DuckDb;

/// <summary>A transaction of one connection. Disposed without <see cref="Commit"/>, it is rolled back.</summary>
public sealed class DuckTransaction : IDisposable
{
    private readonly DuckConnection _connection;
    private bool _ended;

    internal DuckTransaction(DuckConnection connection)
    {
        _connection = connection;
        connection.Execute("BEGIN TRANSACTION");
    }

    public void Commit()
    {
        ObjectDisposedException.ThrowIf(_ended, this);
        _connection.Execute("COMMIT");
        _ended = true;
    }

    public void Rollback()
    {
        ObjectDisposedException.ThrowIf(_ended, this);
        _ended = true;
        _connection.CloseResult();
        _connection.Execute("ROLLBACK");
    }

    public void Dispose()
    {
        if (_ended)
        {
            return;
        }

        try
        {
            Rollback();
        }
        catch (Exception fault) when (fault is DuckException or ObjectDisposedException)
        {
            // The engine has rolled back already (a fatal error, a closed connection); throwing would hide the first error.
        }
    }
}
