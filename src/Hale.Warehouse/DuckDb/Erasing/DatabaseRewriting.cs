using Hale.DuckDb;

namespace Hale.Warehouse.DuckDb.Erasing;

/// <summary>Writes a database file anew, for the engine does not overwrite pages that are no longer used. The old file stays until the new one is whole.</summary>
internal static class DatabaseRewriting
{
    private const string Ending = ".rewriting";

    public static void Run(string file, CancellationToken cancellation)
    {
        var fresh = file + Ending;
        Remove(fresh);
        using (var engine = DuckDatabase.Open(new DuckOptions { ExternalAccess = true, MemoryLimit = "1GB", Threads = 1, TempDirectory = Path.Combine(Path.GetDirectoryName(file)!, "spill") }))
        using (var connection = engine.Connect())
        {
            // Held for writing, so that nobody stores anything in the file that is about to be replaced.
            connection.Execute($"ATTACH {DuckSql.Literal(file)} AS stored; ATTACH {DuckSql.Literal(fresh)} AS fresh");
            connection.Execute("COPY FROM DATABASE stored TO fresh", cancellation);
            TableComments.Copy(connection, "stored", "fresh");
            connection.Execute("UPDATE fresh.erasures SET is_rewritten = true WHERE NOT is_rewritten; CHECKPOINT fresh; DETACH fresh");
            File.Move(fresh, file, overwrite: true);
        }

        Remove(fresh);
    }

    private static void Remove(string file)
    {
        File.Delete(file);
        File.Delete(file + ".wal");
    }
}
