using Hale.DuckDb.Errors;
using Hale.DuckDb.Native;
using Hale.DuckDb.Native.Handles;
using Hale.DuckDb.Opening;

namespace Hale.DuckDb;

/// <summary>
/// One open database, safe to use from several threads through one connection each.
/// A file can be open once in a process; DuckDB itself keeps other processes out while it is open for writing.
/// </summary>
public sealed class DuckDatabase : IDisposable
{
    private readonly Lock _gate = new();
    private readonly HashSet<DuckConnection> _connections = [];
    private readonly DatabaseHandle _handle;
    private readonly DatabaseMemory _memory = new(new SemaphoreSlim(1));

    private DuckDatabase(DatabaseHandle handle, string? path)
    {
        _handle = handle;
        Path = path;
    }

    /// <summary>The real path of the file; null for a database in memory.</summary>
    public string? Path { get; }

    /// <summary>Opens a file, creating it when absent, or a database in memory.</summary>
    /// <exception cref="DuckException">The file is in use, is no database, or a setting is refused.</exception>
    public static DuckDatabase Open(DuckOptions options)
    {
        NativeLibraryLocator.Load();
        if (options.Path is not { } path)
        {
            return Configured(OpenHandle(path: null, options), path: null, options);
        }

        var real = OpenPaths.Claim(StrictUtf8.Checked(path, "database path"));
        DatabaseHandle handle;
        try
        {
            handle = OpenHandle(real, options);
        }
        catch
        {
            OpenPaths.Release(real);
            throw;
        }

        return Configured(handle, real, options);
    }

    public DuckConnection Connect()
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_handle.IsClosed, this);
            var connection = new DuckConnection(_handle, _memory, Forget);
            _connections.Add(connection);
            return connection;
        }
    }

    /// <summary>Closes the connections still open, then the database.</summary>
    public void Dispose()
    {
        DuckConnection[] open;
        lock (_gate)
        {
            open = [.. _connections];
            _handle.Dispose();
        }

        foreach (var connection in open)
        {
            connection.Dispose();
        }
    }

    private static DatabaseHandle OpenHandle(string? path, DuckOptions options)
    {
        using var config = CreateConfig(options);
        var handle = new DatabaseHandle(path);
        if (NativeMethods.Open(path, out var database, config, out var error) == NativeState.Success)
        {
            handle.Adopt(database);
            return handle;
        }

        handle.Dispose();
        throw EngineErrors.Read(NativeMethods.TakeText(error), sql: null);
    }

    private static ConfigHandle CreateConfig(DuckOptions options)
    {
        var handle = new ConfigHandle();
        _ = NativeMethods.CreateConfig(out var config);
        handle.Adopt(config);
        foreach (var (name, value) in OpenSettings.AtOpening(options))
        {
            if (NativeMethods.SetConfig(handle, name, value) != NativeState.Success)
            {
                handle.Dispose();
                throw new DuckException(DuckErrorKind.InvalidInput, $"DuckDB does not accept '{value}' for its setting {name}.");
            }
        }

        return handle;
    }

    private static DuckDatabase Configured(DatabaseHandle handle, string? path, DuckOptions options)
    {
        var database = new DuckDatabase(handle, path);
        try
        {
            using var connection = database.Connect();
            foreach (var statement in OpenSettings.AfterOpening(options))
            {
                connection.Execute(statement);
            }

            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    private void Forget(DuckConnection connection)
    {
        lock (_gate)
        {
            _connections.Remove(connection);
        }
    }
}
