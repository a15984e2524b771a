using Hale.DuckDb;
using Hale.Engine.Warehousing;
using Hale.Warehouse.DuckDb.Schema;

namespace Hale.Warehouse.DuckDb;

/// <summary>The open database of a data folder with its tables. Every piece of work takes a connection of its own.</summary>
internal sealed class DuckDbSession : IDisposable
{
    private readonly DuckDatabase _database;

    private DuckDbSession(DuckDatabase database, string file) => (_database, File) = (database, file);

    /// <summary>The database file.</summary>
    public string File { get; }

    /// <summary>Opens the folder, making it and the tables where they are absent.</summary>
    /// <exception cref="WarehouseException">The folder is in use, cannot be written, or was made by a newer version.</exception>
    public static DuckDbSession Open(WarehouseOptions options)
    {
        var folder = DataFolder.Prepare(options.DataFolder);
        var database = OpeningFaults.Guard(folder, () => DuckDatabase.Open(folder.Options(options)));
        try
        {
            // Only now that the file is ours can nobody be using what lies there.
            folder.ClearSpill();
            EngineFaults.Guard(() => Migrate(database));
            return new DuckDbSession(database, folder.File);
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>A new connection, which the caller disposes.</summary>
    public DuckConnection Connect() => EngineFaults.Guard(_database.Connect);

    public void Dispose() => _database.Dispose();

    private static void Migrate(DuckDatabase database)
    {
        using var connection = database.Connect();
        SchemaMigration.Apply(connection, SchemaScripts.All);
    }
}
