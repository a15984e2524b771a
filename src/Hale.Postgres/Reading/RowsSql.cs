using Hale.Core.Sources;

namespace Hale.Postgres.Reading;

/// <summary>The statements that read the rows of a source.</summary>
internal sealed class RowsSql(SourceDatabase database)
{
    /// <summary>What stands behind FROM. A query stands on lines of its own, for it may end in a remark.</summary>
    private string Rows => database.Rows.Match(
        table => string.Join('.', table.Parts.Select(Identifier)),
        query => $"(\n{query.Sql}\n) AS rows");

    /// <summary>No row, to learn the columns. As a prepared statement it is one statement or an error, so that no query can smuggle in another.</summary>
    public string Columns => $"SELECT * FROM {Rows} LIMIT 0";

    /// <summary>All rows from a value of the cursor on as CSV.</summary>
    public string Copy(string? from) => $"COPY (SELECT * FROM {Rows}{Where(from)}) TO STDOUT WITH (FORMAT csv)";

    /// <summary>The greatest value of the cursor.</summary>
    public string Greatest(string? from) => $"SELECT CAST(max({Identifier(database.Cursor!)}) AS text) FROM {Rows}{Where(from)}";

    public static string Identifier(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>A text as a literal; holds where the server takes backslashes as they stand, which a session sees to.</summary>
    public static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    // The value is a literal without a type, so that it takes that of the column. Rows without a value cannot be told old from new: they are read each time.
    private string Where(string? from) =>
        database.Cursor is { } cursor && from is not null ? $" WHERE {Identifier(cursor)} >= {Literal(from)} OR {Identifier(cursor)} IS NULL" : "";
}
