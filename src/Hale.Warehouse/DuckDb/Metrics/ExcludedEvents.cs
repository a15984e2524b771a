using Hale.Core.Metrics.Planning;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Warehouse.Sql;
using Hale.Warehouse.Sql.Scans;

namespace Hale.Warehouse.DuckDb.Metrics;

/// <summary>Counts the events that a plan keeps out of every metric.</summary>
internal static class ExcludedEvents
{
    private const string Alias = "f";

    public static IReadOnlyList<long> Count(DuckConnection connection, MetricPlan plan, Instant asOf, CancellationToken cancellationToken)
    {
        if (plan.ExcludedEvents.Count == 0)
        {
            return [];
        }

        var dialect = new DuckDbDialect();
        var events = new EventColumns(dialect, PropertyColumns.AsStored(connection), Alias);
        var cases = plan.ExcludedEvents.Select((excluded, index) => $"WHEN {events.Holds(excluded)} THEN {DuckSql.Literal((long)index)}");
        var counts = connection.Rows(
            $"""
            SELECT first, count(*)
            FROM (
                SELECT CASE {string.Join(' ', cases)} END AS first
                FROM events AS {Alias}
                WHERE {Alias}.occurred_at < $1 AND {Alias}.known_at <= $1 AND {Alias}.closed_at > $1 AND {DeclaredSources.Condition(dialect, $"{Alias}.source", plan.SourceNames)})
            WHERE first IS NOT NULL
            GROUP BY first
            """,
            cancellationToken,
            asOf.Micros).ToDictionary(row => row.Int64(0), row => row.Int64(1));
        return [.. plan.ExcludedEvents.Select((_, index) => counts.GetValueOrDefault(index))];
    }
}
