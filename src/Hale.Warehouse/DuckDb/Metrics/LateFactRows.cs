using Hale.Core.Sources;
using Hale.DuckDb;
using Hale.Engine.Metrics;

namespace Hale.Warehouse.DuckDb.Metrics;

/// <summary>Counts what came for a time after a computation had been made of it.</summary>
internal static class LateFactRows
{
    private static readonly string[] Dated = ["events", "series", "subscriptions", "outcomes", "contacts", "lineage"];

    public static IReadOnlyList<LateFacts> Read(DuckConnection connection, LateFactsQuery query, CancellationToken cancellationToken)
    {
        var tables = Dated.Select(table => (table, "occurred_at")).Append(("attributes", "valid_from")).Append(("accounts", "coalesce(started_at, known_at)"));
        var parts = tables.Select(table => $"""
            SELECT source, {Counts} AS counts, {Counted} AS counted FROM {table.Item1}
            WHERE {table.Item2} < $1 AND (known_at > $2 OR import > $4 OR closed_at <= $3) AND {Counts} <> {Counted}
            """);
        var rows = connection.Rows(
            $"SELECT source, count(*) FILTER (WHERE counts), count(*) FILTER (WHERE counted) FROM ({string.Join(" UNION ALL ", parts)}) GROUP BY source ORDER BY source",
            cancellationToken,
            query.AsOf.Micros,
            query.Known.Micros,
            query.Until.Micros,
            LastImport(connection, query));
        return
        [
            .. rows.GroupBy(row => SourceDefinition.DeclaredOf(row.Text(0)), StringComparer.Ordinal)
                .Select(source => new LateFacts(source.Key, source.Sum(row => row.Int64(1)), source.Sum(row => row.Int64(2)))),
        ];
    }

    private const string Counts = "(known_at <= $3 AND closed_at > $3)";

    // What a later import closed was open for the computation, wherever its closing is dated.
    private const string Counted = "(known_at <= $2 AND import <= $4 AND (closed_at > $2 OR coalesce(closed_by > $4, false)))";

    private static long LastImport(DuckConnection connection, LateFactsQuery query) =>
        connection.Scalar<long>("SELECT coalesce(max(import), 0) FROM imports WHERE started_at <= $1", query.Stored.Micros);
}
