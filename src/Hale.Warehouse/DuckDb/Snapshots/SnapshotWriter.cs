using System.Security.Cryptography;
using Hale.Core.Sources;
using Hale.DuckDb;
using Hale.Engine.Snapshots;
using Hale.Warehouse.DuckDb.History;

namespace Hale.Warehouse.DuckDb.Snapshots;

/// <summary>
/// Writes a small data folder with the facts of some accounts, in which tokens stand in the place of ids, names and other texts. The tokens are keyed hashes; the key is made
/// for one snapshot and never stored, so that nobody can find a text again by trying.
/// </summary>
internal static class SnapshotWriter
{
    /// <summary>The smallest blocks that the engine writes: the file is to be small.</summary>
    private const int BlockBytes = 16384;
    private const int KeyBytes = 32;
    private const int TokenDigits = 12;

    /// <summary>Writes the folder from a database that nobody holds.</summary>
    public static SnapshotReceipt Write(string file, SnapshotRequest request, CancellationToken cancellation)
    {
        var fresh = DataFolder.Prepare(request.Folder);
        using (var engine = DuckDatabase.Open(new DuckOptions { ExternalAccess = true, MemoryLimit = "1GB", TempDirectory = Path.Combine(Path.GetDirectoryName(file)!, "spill") }))
        using (var connection = engine.Connect())
        {
            connection.Execute($"ATTACH {DuckSql.Literal(file)} AS stored (READ_ONLY); ATTACH {DuckSql.Literal(fresh.File)} AS fresh (BLOCK_SIZE {BlockBytes})");
            connection.Execute("COPY FROM DATABASE stored TO fresh (SCHEMA)", cancellation);
            TableComments.Copy(connection, "stored", "fresh");
            Tokens(connection, request.Words);
            var family = Choose(connection, request.Accounts, cancellation);
            var facts = SnapshotTables.OfAccounts.Sum(table => Copy(connection, table, "WHERE account IN (FROM chosen)", cancellation));
            SnapshotTables.Whole.ToList().ForEach(table => Copy(connection, table, string.Empty, cancellation));
            var (kept, replaced) = Values(connection, request.Words);
            connection.Execute("CHECKPOINT fresh; DETACH fresh");
            return new SnapshotReceipt(
                connection.Scalar<long>("SELECT count(*) FROM chosen"),
                family,
                connection.Scalar<long>("SELECT count(DISTINCT account) FROM stored.accounts"),
                facts,
                kept,
                replaced,
                new FileInfo(fresh.File).Length);
        }
    }

    private static void Tokens(DuckConnection connection, SpokenWords words)
    {
        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes));
        connection.Execute(
            $"""
            CREATE TEMP TABLE spoken AS SELECT unnest({DuckSql.TextList(words.All)}) AS word;
            CREATE TEMP MACRO {SnapshotColumns.Token}(cell) AS left(sha256(concat('{key}', sha256(concat('{key}', cell)))), {TokenDigits});
            CREATE TEMP MACRO {SnapshotColumns.Value}(cell) AS CASE WHEN cell IS NULL OR cell IN (SELECT word FROM spoken) THEN cell ELSE {SnapshotColumns.Token}(cell) END;
            CREATE TEMP TABLE chosen (account VARCHAR NOT NULL);
            """);
    }

    /// <summary>Takes accounts by chance, of those that the newest run scored where there is one, and whoever is above, below or in the lineage of one. Gives how many came that way.</summary>
    private static long Choose(DuckConnection connection, int accounts, CancellationToken cancellation)
    {
        connection.Execute(
            $"""
            INSERT INTO chosen
            SELECT account FROM (
                SELECT account FROM stored.run_scores WHERE run = (SELECT max(run) FROM stored.runs WHERE {RunHistory.Condition})
                UNION SELECT account FROM stored.accounts WHERE NOT EXISTS (FROM stored.runs WHERE {RunHistory.Condition}))
            ORDER BY {SnapshotColumns.Token}(account), account
            LIMIT {accounts}
            """,
            cancellation);
        return connection.Execute(
            $"""
            INSERT INTO chosen
            WITH RECURSIVE ties AS (
                SELECT account, text AS other FROM stored.attributes WHERE attribute IN ({DuckSql.Literal(RowMapping.Accounts.ParentAttribute)}, {DuckSql.Literal(RowMapping.Accounts.RenewingUnitAttribute)}) AND text IS NOT NULL
                UNION SELECT account, other FROM stored.lineage),
            both_ways AS (FROM ties UNION SELECT other, account FROM ties),
            family AS (
                FROM chosen
                UNION SELECT t.other FROM both_ways AS t JOIN family AS f ON f.account = t.account)
            SELECT account FROM family WHERE account NOT IN (FROM chosen)
            """,
            cancellation);
    }

    private static long Copy(DuckConnection connection, string table, string condition, CancellationToken cancellation)
    {
        var columns = ColumnsOf(connection, table);
        return connection.Execute(
            $"""
            INSERT INTO fresh.{table} ({string.Join(", ", columns.Select(column => DuckSql.Identifier(column.Name)))})
            SELECT {string.Join(", ", columns.Select(column => SnapshotColumns.Of(table, column.Name, column.Type)))}
            FROM stored.{table} {condition}
            ORDER BY rowid
            """,
            cancellation);
    }

    /// <summary>Which of the values that may be tokens stayed as they are, and how many did not.</summary>
    private static (IReadOnlyList<string> Kept, long Replaced) Values(DuckConnection connection, SpokenWords words)
    {
        var texts = SnapshotTables.OfAccounts
            .SelectMany(table => ColumnsOf(connection, table).Where(column => SnapshotColumns.IsValue(table, column.Name, column.Type)).Select(column => $"SELECT {DuckSql.Identifier(column.Name)} AS cell FROM fresh.{table}"));
        var all = connection.Rows($"SELECT DISTINCT cell FROM ({string.Join(" UNION ALL ", texts)}) WHERE cell IS NOT NULL ORDER BY cell").Select(row => row.Text(0)).ToList();
        List<string> kept = [.. all.Intersect(words.All, StringComparer.Ordinal)];
        return (kept, all.Count - kept.Count);
    }

    private static List<(string Name, string Type)> ColumnsOf(DuckConnection connection, string table) =>
    [
        .. connection.Rows("SELECT column_name, data_type FROM duckdb_columns() WHERE database_name = 'stored' AND table_name = $1 ORDER BY column_index", CancellationToken.None, table)
            .Select(row => (row.Text(0), row.Text(1))),
    ];
}
