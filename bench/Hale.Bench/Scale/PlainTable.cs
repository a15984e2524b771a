using Hale.DuckDb;

namespace Hale.Bench.Scale;

/// <summary>What the import is measured against: the same columns of the same file into one table, by one statement, with the same memory.</summary>
internal static class PlainTable
{
    public static void Insert(ScaleSite site)
    {
        var path = Path.Combine(site.Folder, "plain.duckdb");
        File.Delete(path);
        using (var database = DuckDatabase.Open(new DuckOptions
        {
            Path = path, MemoryLimit = ScaleSite.Memory, Threads = ScaleSite.Threads, TempDirectory = Path.Combine(site.Folder, "spill"), AllowedDirectories = [site.Folder],
        }))
        {
            using var connection = database.Connect();
            connection.Execute("CREATE TABLE plain (account VARCHAR, contact VARCHAR, event VARCHAR, moment TIMESTAMPTZ, amount DECIMAL(18,6), minutes DECIMAL(18,6), feature VARCHAR)");
            connection.Execute($"INSERT INTO plain SELECT account, contact, event, moment, amount, minutes, feature FROM read_parquet({DuckSql.Literal(site.Events)})");
            connection.Execute("CHECKPOINT");
        }

        File.Delete(path);
    }
}
