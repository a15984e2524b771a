using Hale.Core.Metrics.Planning;
using Hale.DuckDb;
using Hale.Warehouse.Sql.Scans;

namespace Hale.Warehouse.DuckDb.Metrics;

/// <summary>How many facts a plan reads, as the engine knows without counting.</summary>
internal static class StoredFacts
{
    /// <summary>From so many on, reading them takes longer than beginning to.</summary>
    public const long Many = 4_000_000;

    public static long Of(DuckConnection connection, MetricPlan plan)
    {
        var tables = plan.Aggregations.SelectMany(aggregation => aggregation.Facts).Select(table => FactShape.Of(table).Table).Distinct().ToList();
        return tables.Count == 0 ? 0
            : connection.Scalar<long>($"SELECT CAST(sum(estimated_size) AS BIGINT) FROM duckdb_tables() WHERE table_name IN ({string.Join(", ", tables.Select(DuckSql.Literal))})");
    }
}
