using System.Data;
using System.Data.Common;
using Hale.Engine.Operating;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Hale.Operations.Storing;

/// <summary>A file of SQLite in the data folder.</summary>
internal sealed class SqliteDatabase(string folder) : OperationsDatabase
{
    private const int SecondsToWait = 30;

    private readonly string _file = Path.Combine(Path.GetFullPath(folder), "operations.db");

    public override string Scripts => "Sqlite";

    public override string PlaceOf(DbConnection connection) => _file;

    public override string EngineOf(DbConnection connection) => $"SQLite {connection.ServerVersion}";

    public override async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        MakeFolder();
        var settings = new SqliteConnectionStringBuilder { DataSource = _file, ForeignKeys = true, Pooling = false, DefaultTimeout = SecondsToWait };
        var connection = new SqliteConnection(settings.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            await connection.ExecuteAsync("PRAGMA busy_timeout = 30000; PRAGMA synchronous = FULL", cancellationToken);

            // The file remembers this mode; asking for it again would wait for whoever reads.
            if (await connection.ScalarAsync("PRAGMA journal_mode", cancellationToken) is not "wal")
            {
                await connection.ExecuteAsync("PRAGMA journal_mode = WAL", cancellationToken);
            }

            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public override Task<DbTransaction> BeginWritingAsync(DbConnection connection, CancellationToken cancellationToken) =>
        Task.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(IsolationLevel.Serializable, deferred: false));

    public override async Task<bool> HasTableAsync(DbConnection connection, string table, CancellationToken cancellationToken) =>
        await connection.ScalarAsync("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = @p0", cancellationToken, table) is not null;

    public override void Use(DbContextOptionsBuilder<OperationsContext> options, DbConnection connection) => options.UseSqlite(connection);

    public override OperationsException? Explain(Exception fault, string place) => fault is SqliteException told ? SqliteFaults.Of(told, _file) : null;

    private void MakeFolder()
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_file)!);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw SqliteFaults.NoFolder(_file, fault);
        }
    }
}
