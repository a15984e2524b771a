using System.Security.Cryptography;
using System.Text;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.Warehousing;
using Hale.Warehouse.DuckDb.Schema;

namespace Hale.Warehouse.DuckDb;

/// <summary>Says what a warehouse holds.</summary>
internal static class WarehouseReport
{
    private static readonly string[] Tables =
        ["accounts", "attributes", .. FactTables.All, "refused", "imports", "runs", "run_scores", "run_nodes", "run_metrics", "run_left_out", "run_lineage", "entries", "run_entries", "backtests", "backtest_rows", "backtest_measures"];

    private const string Sources =
        """
        SELECT f.source, count(*), coalesce(max(c.last_at), max(i.started_at)), min(f.first_fact), max(f.last_fact), coalesce(max(r.refused), 0), sum(f.records), coalesce(max(r.unmatched), 0)
        FROM import_files AS f
        JOIN imports AS i ON i.import = f.import
        LEFT JOIN (SELECT source, max(last_at) AS last_at FROM source_checks GROUP BY source) AS c ON c.source = f.source
        LEFT JOIN (
            SELECT source, count(DISTINCT (file, record)) AS refused, count(DISTINCT (file, record)) FILTER (WHERE code IN ('unmatched', 'ambiguous_account')) AS unmatched
            FROM refused GROUP BY source) AS r ON r.source = f.source
        GROUP BY f.source
        ORDER BY f.source
        """;

    public static WarehouseStatus Of(DuckConnection connection, string file, CancellationToken cancellationToken) => new(
        $"DuckDB {DuckVersion.Library}",
        SchemaMigration.VersionOf(connection),
        SizeOf(file) + SizeOf(file + ".wal"),
        [.. Tables.Select(table => KeyValuePair.Create(table, connection.Scalar<long>($"SELECT count(*) FROM {table}", cancellationToken)))],
        [.. connection.Rows(Sources, cancellationToken).Select(Source)],
        Fingerprint(connection, cancellationToken),
        StoredZone.Read(connection)?.Name)
    {
        IsImportUnfinished = StoredImport.Unfinished(connection) is not null,
    };

    private static SourceStatus Source(DuckRow row) =>
        new(row.Text(0), (int)row.Int64(1), new Instant(row.Int64(2)), Moment(row, 3), Moment(row, 4), row.Int64(5)) { Records = row.Int64(6), Unmatched = row.Int64(7) };

    private static Instant? Moment(DuckRow row, int column) => row.IsNull(column) ? null : new Instant(row.Int64(column));

    private static long SizeOf(string file) => File.Exists(file) ? new FileInfo(file).Length : 0;

    /// <summary>Equal for equal files imported in the same steps.</summary>
    private static string Fingerprint(DuckConnection connection, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var row in connection.Rows("SELECT source, file, fingerprint, import FROM import_files ORDER BY source, file", cancellationToken))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{row.Text(0)}\n{row.Text(1)}\n{row.Text(2)}\n{row.Int64(3)}\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
