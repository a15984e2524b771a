using System.Globalization;
using Hale.DuckDb;

namespace Hale.Bench.Import;

/// <summary>Made-up events, the same in every format.</summary>
/// <param name="Folder">The folder of the files.</param>
internal sealed record EventFiles(string Folder)
{
    public string Parquet => Path.Combine(Folder, "events.parquet");

    /// <summary>The folder of <see cref="WritePieces"/>.</summary>
    public string Pieces => Path.Combine(Folder, "pieces");

    public string Csv => Path.Combine(Folder, "events.csv");

    /// <summary>Writes the files.</summary>
    /// <param name="events">How many events.</param>
    /// <param name="badRecord">The number of a record of the CSV file that has no time.</param>
    public void Write(long events, long badRecord)
    {
        using var database = DuckDatabase.Open(new DuckOptions { ExternalAccess = true, MemoryLimit = "2GB" });
        using var connection = database.Connect();
        connection.Execute($"COPY ({Rows(0, events, events)}) TO {DuckSql.Literal(Parquet)} (FORMAT parquet)");
        connection.Execute(string.Create(CultureInfo.InvariantCulture, $"""
            COPY (
                SELECT account, contact, event, CASE WHEN i = {badRecord - 1} THEN 'soon' ELSE strftime(timezone('UTC', moment), '%Y-%m-%dT%H:%M:%S.%fZ') END AS moment, amount, plan
                FROM (SELECT *, row_number() OVER () - 1 AS i FROM read_parquet({DuckSql.Literal(Parquet)}))) TO {DuckSql.Literal(Csv)} (HEADER)
            """));
    }

    /// <summary>Writes the same events as several Parquet files, in a folder of their own.</summary>
    public void WritePieces(long events, int pieces)
    {
        Directory.CreateDirectory(Pieces);
        using var database = DuckDatabase.Open(new DuckOptions { ExternalAccess = true, MemoryLimit = "2GB" });
        using var connection = database.Connect();
        for (var piece = 0; piece < pieces; piece++)
        {
            var path = Path.Combine(Pieces, string.Create(CultureInfo.InvariantCulture, $"events-{piece:0000}.parquet"));
            connection.Execute($"COPY ({Rows(events * piece / pieces, events * (piece + 1) / pieces, events)}) TO {DuckSql.Literal(path)} (FORMAT parquet)");
        }
    }

    private static string Rows(long from, long to, long all) => string.Create(CultureInfo.InvariantCulture, $"""
            SELECT
                'A-' || lpad(CAST(hash(i) % 20000 AS VARCHAR), 5, '0') AS account,
                'user' || (hash(i, 1) % 200000) AS contact,
                ['login', 'report_viewed', 'export', 'invite', 'comment'][1 + CAST(hash(i, 2) % 5 AS INTEGER)] AS event,
                make_timestamptz(1672531200000000 + i * {31_536_000_000_000 / all} + CAST(hash(i, 3) % 1000000 AS BIGINT)) AS moment,
                CAST(CAST(hash(i, 4) % 100000 AS BIGINT) / 100.0 AS DECIMAL(12, 2)) AS amount,
                ['free', 'pro', 'enterprise'][1 + CAST(hash(i, 5) % 3 AS INTEGER)] AS plan
            FROM range({from}, {to}) AS r (i)
            """);
}
