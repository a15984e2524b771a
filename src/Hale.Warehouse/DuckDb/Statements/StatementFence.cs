using System.Text.Json;
using Hale.DuckDb;

namespace Hale.Warehouse.DuckDb.Statements;

/// <summary>Decides which statements of definitions run: one that only selects, from nothing but the views, with nothing but ordinary functions. The engine parses; nothing is run.</summary>
internal static class StatementFence
{
    private const int MaxDepth = 400;

    /// <summary>Why a statement is refused, in words that follow its name; null when it may run.</summary>
    public static string? Refusal(DuckConnection connection, string statement)
    {
        // A NUL would end the text for the engine before its end for us.
        if (statement.Any(letter => char.IsControl(letter) && letter is not ('\n' or '\r' or '\t')))
        {
            return "it holds a control character";
        }

        try
        {
            using var parsed = JsonDocument.Parse(
                connection.Scalar<string>("SELECT CAST(json_serialize_sql(CAST($1 AS VARCHAR)) AS VARCHAR)", statement)!, new JsonDocumentOptions { MaxDepth = MaxDepth });
            return OfParse(connection, parsed.RootElement);
        }
        catch (JsonException)
        {
            return "it is nested too deeply to be checked";
        }
    }

    private static string? OfParse(DuckConnection connection, JsonElement parsed) =>
        parsed.GetProperty("error").GetBoolean() ? Unparsed(parsed)
        : parsed.GetProperty("statements").GetArrayLength() != 1 ? "it is not one statement"
        : new StatementTree(Stored(connection)).Refusal(parsed.GetProperty("statements")[0]);

    private static string Unparsed(JsonElement parsed) => parsed.GetProperty("error_type").GetString() == "parser"
        ? $"it cannot be read: {parsed.GetProperty("error_message").GetString()}"
        : "it does more than select";

    private static HashSet<string> Stored(DuckConnection connection) => connection
        .Rows("SELECT table_name FROM duckdb_tables() UNION SELECT view_name FROM duckdb_views()")
        .Select(row => row.Text(0)).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
