using Hale.Core.Time;
using Hale.DuckDb;

namespace Hale.Warehouse.DuckDb.Metrics;

/// <summary>
/// Lets every query of a connection count facts from when they occurred: a temporary view takes the place of each table of facts that metrics read, in which what is known by a moment,
/// and still counts then, was known no later than it occurred. So sources go as far as their facts. Which accounts there are, and what had become of them, stays as it was known.
/// </summary>
internal static class AtOnceViews
{
    private static readonly IReadOnlyList<(string Table, string Occurred)> Tables =
        [("events", "occurred_at"), ("series", "occurred_at"), ("subscriptions", "occurred_at"), ("outcomes", "occurred_at"), ("contacts", "occurred_at"), ("attributes", "valid_from"), ("source_reach", "last_fact")];

    public static void Create(DuckConnection connection, Instant until)
    {
        var database = DuckSql.Identifier(connection.Scalar<string>("SELECT current_database()")!);
        foreach (var (table, occurred) in Tables)
        {
            var counts = $"known_at <= {DuckSql.Literal(until.Micros)} AND closed_at > {DuckSql.Literal(until.Micros)}";
            connection.Execute(
                $"CREATE OR REPLACE TEMP VIEW {table} AS SELECT * REPLACE (CASE WHEN {counts} THEN least(known_at, {occurred}) ELSE known_at END AS known_at) FROM {database}.main.{table}");
        }
    }
}
