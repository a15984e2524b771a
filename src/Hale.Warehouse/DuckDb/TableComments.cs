using Hale.DuckDb;

namespace Hale.Warehouse.DuckDb;

/// <summary>What is said of tables and columns, which a copy of a database does not take along.</summary>
internal static class TableComments
{
    /// <summary>Says of the tables of one attached database what is said of those of another.</summary>
    public static void Copy(DuckConnection connection, string from, string to)
    {
        var tables = connection.Rows($"SELECT table_name, comment FROM duckdb_tables() WHERE database_name = {DuckSql.Literal(from)} AND comment IS NOT NULL")
            .Select(row => $"COMMENT ON TABLE {to}.{DuckSql.Identifier(row.Text(0))} IS {DuckSql.Literal(row.Text(1))}");
        var columns = connection.Rows($"SELECT table_name, column_name, comment FROM duckdb_columns() WHERE database_name = {DuckSql.Literal(from)} AND comment IS NOT NULL")
            .Select(row => $"COMMENT ON COLUMN {to}.{DuckSql.Identifier(row.Text(0))}.{DuckSql.Identifier(row.Text(1))} IS {DuckSql.Literal(row.Text(2))}");
        foreach (var comment in tables.Concat(columns).ToList())
        {
            connection.Execute(comment);
        }
    }
}
