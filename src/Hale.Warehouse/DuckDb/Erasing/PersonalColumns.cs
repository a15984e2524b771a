using Hale.DuckDb;

namespace Hale.Warehouse.DuckDb.Erasing;

/// <summary>The columns in which a person may stand.</summary>
internal static class PersonalColumns
{
    /// <summary>What the tables hold that says how facts were stored and scores computed, and not what a file said.</summary>
    private static readonly string[] OtherTables =
    [
        "settings", "hale_schema", "imports", "import_files", "source_events", "source_reach", "source_checks", "runs", "run_scores", "run_nodes", "run_left_out", "run_path", "accounts",
        "backtests", "backtest_rows", "account_rows", "first_facts", "shared_rows", "erasures", "source_knowledge", "source_days", "source_names", "source_cursors",
    ];

    /// <summary>Words of the project: they name no people.</summary>
    private static readonly string[] OtherColumns =
        ["account", "parent", "source", "file", "event", "series", "attribute", "outcome", "currency", "system", "kind", "other", "contract", "meaning", "inputs", "code", "failed", "content", "detail", "examples"];

    /// <summary>Columns that may hold an id.</summary>
    public static IReadOnlyList<(string Table, string Column)> Cells(DuckConnection connection) =>
        [.. Texts(connection).Where(place => !OtherColumns.Contains(place.Column, StringComparer.Ordinal))];

    /// <summary>Columns that hold whole records, or say what is wrong in them.</summary>
    public static IReadOnlyList<(string Table, string Column)> Records(DuckConnection connection) => [.. Texts(connection).Where(place => place.Column is "content" or "detail" or "examples")];

    /// <summary>Whether the rows of a table are of accounts.</summary>
    public static bool HasAccount(DuckConnection connection, string table) => connection.Scalar<bool>(
        "SELECT EXISTS (SELECT 1 FROM duckdb_columns() WHERE database_name = current_database() AND table_name = $1 AND column_name = 'account')", table);

    /// <summary>All that is known of a contact beside its id and when.</summary>
    public static IReadOnlyList<string> OfContacts(DuckConnection connection) =>
        [.. connection.Rows("SELECT column_name FROM duckdb_columns() WHERE database_name = current_database() AND table_name = 'contacts' AND (column_name = 'name' OR starts_with(column_name, 'p_'))").Select(row => row.Text(0))];

    private static IEnumerable<(string Table, string Column)> Texts(DuckConnection connection) =>
        connection.Rows(
            """
            SELECT c.table_name, c.column_name FROM duckdb_columns() AS c
            JOIN duckdb_tables() AS t ON t.database_name = c.database_name AND t.table_name = c.table_name
            WHERE c.database_name = current_database() AND NOT c.internal AND c.data_type = 'VARCHAR' AND NOT t.temporary
            ORDER BY 1, 2
            """).Select(row => (Table: row.Text(0), Column: row.Text(1))).Where(place => !OtherTables.Contains(place.Table, StringComparer.Ordinal));
}
