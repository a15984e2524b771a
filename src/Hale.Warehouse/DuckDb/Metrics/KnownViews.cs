using Hale.Core.Time;
using Hale.DuckDb;

namespace Hale.Warehouse.DuckDb.Metrics;

/// <summary>
/// Lets every query of a connection that asks what was known at a moment be answered by what was known at a later one: a temporary view takes the place of each table of facts, in which
/// all became known, and was closed, earlier by the time between the two. What was known when stays in order, and what occurred when is as it was.
/// </summary>
internal static class KnownViews
{
    private const string Tables =
        """
        SELECT table_name, bool_or(column_name = 'closed_at'), current_database()
        FROM duckdb_columns()
        WHERE database_name = current_database() AND column_name IN ('known_at', 'closed_at')
        GROUP BY table_name
        HAVING bool_or(column_name = 'known_at')
        """;

    public static void Create(DuckConnection connection, Knowledge knowledge)
    {
        var later = knowledge.Known.Micros - knowledge.AsOf.Micros;
        foreach (var table in connection.Rows(Tables))
        {
            var name = DuckSql.Identifier(table.Text(0));
            var closed = table.Boolean(1) ? $", {Earlier("closed_at", later)}" : string.Empty;
            connection.Execute($"CREATE OR REPLACE TEMP VIEW {name} AS SELECT * REPLACE ({Earlier("known_at", later)}{closed}) FROM {DuckSql.Identifier(table.Text(2))}.main.{name}");
        }
    }

    // What has always been known, or is not closed, stays so.
    private static string Earlier(string column, long later)
    {
        var (first, last) = (DuckSql.Literal(long.MinValue + later), DuckSql.Literal(StoredClosings.Open));
        return $"CASE WHEN {column} < {first} OR {column} = {last} THEN {column} ELSE {column} - {DuckSql.Literal(later)} END AS {column}";
    }
}
