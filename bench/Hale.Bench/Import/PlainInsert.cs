using System.Diagnostics;
using Hale.DuckDb;

namespace Hale.Bench.Import;

/// <summary>What an import is measured against: the same columns of the same file into one table, by one statement, with the same memory.</summary>
internal static class PlainInsert
{
    public static TimeSpan Measure(string folder, string file, string memory)
    {
        using var database = DuckDatabase.Open(new DuckOptions
        {
            Path = Path.Combine(folder, "plain.duckdb"), MemoryLimit = memory, TempDirectory = Path.Combine(folder, "spill"), AllowedDirectories = [folder],
        });
        using var connection = database.Connect();
        connection.Execute("CREATE TABLE plain (account VARCHAR, contact VARCHAR, event VARCHAR, moment TIMESTAMPTZ, amount DECIMAL(18,6), plan VARCHAR)");
        var read = Directory.Exists(file) ? $"read_parquet({DuckSql.Literal(Path.Combine(file, "*.parquet"))})" : file.EndsWith(".parquet", StringComparison.Ordinal)
            ? $"read_parquet({DuckSql.Literal(file)})"
            : $"read_csv({DuckSql.Literal(file)}, header = true, all_varchar = true)";
        var clock = Stopwatch.StartNew();
        connection.Execute($"INSERT INTO plain SELECT account, contact, event, TRY_CAST(moment AS TIMESTAMPTZ), CAST(amount AS DECIMAL(18,6)), plan FROM {read}");
        connection.Execute("CHECKPOINT");
        return clock.Elapsed;
    }
}
