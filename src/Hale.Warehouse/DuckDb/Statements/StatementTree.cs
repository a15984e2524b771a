using System.Text.Json;

namespace Hale.Warehouse.DuckDb.Statements;

/// <summary>
/// Holds the engine's own parse of a statement against what is allowed. Every kind of node must be listed, and a table must be a view, or be named by the statement itself: such a name may not be
/// that of anything stored, so that where it is not meant it names nothing.
/// </summary>
/// <param name="stored">The names of all tables and views of the engine.</param>
internal sealed class StatementTree(IReadOnlySet<string> stored)
{
    private static readonly string[] Taken = [StatementViews.Own, "duckdb_", "pragma_", "sqlite_", "pg_"];

    private readonly HashSet<string> _named = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Why the statement is refused; null when it is not.</summary>
    public string? Refusal(JsonElement statement) => Names(statement) ?? Of(statement);

    private string? Names(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => First(element.EnumerateArray(), Names),
        JsonValueKind.Object => First(element.EnumerateObject(), property => (property.NameEquals("cte_map") ? NamesIn(property.Value) : null) ?? Names(property.Value)),
        _ => null,
    };

    private string? NamesIn(JsonElement map) => !map.TryGetProperty("map", out var entries) ? null : First(entries.EnumerateArray(), entry =>
    {
        var name = entry.GetProperty("key").GetString()!;
        _named.Add(name);
        return IsFree(name) ? null : $"it calls a part of itself `{name}`, which is taken; choose another name of letters, digits and `_`";
    });

    private bool IsFree(string name) =>
        name.Length > 0 && char.IsAsciiLetter(name[0]) && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_')
        && !Taken.Any(taken => name.StartsWith(taken, StringComparison.OrdinalIgnoreCase)) && !StatementViews.Names.Contains(name, StringComparer.OrdinalIgnoreCase) && !stored.Contains(name);

    private string? Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => First(element.EnumerateArray(), Of),
        JsonValueKind.Object => OfObject(element),
        _ => null,
    };

    private string? OfObject(JsonElement element)
    {
        var kind = Text(element, "class");
        var refusal = kind is null ? OfNode(element) : OfExpression(kind, element);
        return refusal is not null || kind == "CONSTANT" ? refusal : First(
            element.EnumerateObject().Where(property => !property.NameEquals("cast_type")), property => Of(property.Value));
    }

    private static string? OfExpression(string kind, JsonElement expression) =>
        !StatementWords.Expressions.Contains(kind) ? $"it uses {Plain(kind)}, which is not allowed"
        : kind switch
        {
            "FUNCTION" or "WINDOW" => OfFunction(expression),
            "COLUMN_REF" => OfColumn(expression.GetProperty("column_names")),
            "CAST" => OfType(expression.GetProperty("cast_type")),
            _ => null,
        };

    private static string? OfFunction(JsonElement function)
    {
        var name = Text(function, "function_name") ?? string.Empty;
        return !StatementWords.Functions.Contains(name) ? $"it calls `{name}`, which is none of the functions that a metric may call"
            : !(Text(function, "schema") is "" or "main") || Text(function, "catalog") != "" ? $"it calls `{name}` of a schema or database; write the plain name"
            : null;
    }

    private static string? OfColumn(JsonElement names) =>
        names.GetArrayLength() == 1 && names[0].GetString() is { } name && StatementWords.SessionNames.Contains(name)
            ? $"it reads `{name}`, which is not the moment that is computed; read `as_of` of the view `moment`"
            : null;

    private static string? OfType(JsonElement type)
    {
        var name = Text(type, "id") ?? string.Empty;
        return StatementWords.Types.Contains(name) ? null : $"it turns a value into the type {Plain(name)}, which is not allowed";
    }

    private string? OfNode(JsonElement node)
    {
        if (IsSet(node, "sample"))
        {
            return "it takes a sample, and a value must be the same whenever it is computed";
        }

        return Text(node, "type") switch
        {
            null => null,
            var kind when !StatementWords.Nodes.Contains(kind) => $"it uses {Plain(kind)}, which is not allowed",
            "BASE_TABLE" => OfTable(node),
            "TABLE_FUNCTION" => OfTableFunction(node.GetProperty("function")),
            _ => null,
        };
    }

    private string? OfTable(JsonElement table)
    {
        var name = Text(table, "table_name") ?? string.Empty;
        return Text(table, "schema_name") != "" || Text(table, "catalog_name") != "" ? $"it reads `{name}` of a schema or database; write the plain name of a view"
            : IsSet(table, "at_clause") ? $"it reads `{name}` at another time"
            : StatementViews.Names.Contains(name, StringComparer.OrdinalIgnoreCase) || _named.Contains(name) ? null
            : $"it reads `{name}`, which is none of the views: {string.Join(", ", StatementViews.Names)}";
    }

    private static string? OfTableFunction(JsonElement function)
    {
        var name = Text(function, "function_name") ?? string.Empty;
        return Text(function, "class") == "FUNCTION" && StatementWords.TableFunctions.Contains(name) ? null : $"it reads from the function `{name}`; only views, `unnest`, `range` and `generate_series` may be read";
    }

    private static bool IsSet(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null;

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string Plain(string kind) => kind.Replace('_', ' ').ToLowerInvariant();

    private static string? First<T>(IEnumerable<T> parts, Func<T, string?> refusal) => parts.Select(refusal).FirstOrDefault(found => found is not null);
}
