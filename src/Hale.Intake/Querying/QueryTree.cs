using System.Text.Json;

namespace Hale.Intake.Querying;

/// <summary>
/// A query as the engine has parsed it: whether it reads nothing but the table <c>files</c>. What is not known to be harmless is refused.
/// </summary>
/// <param name="functions">What it may call.</param>
/// <param name="columns">The columns of the table.</param>
internal sealed class QueryTree(QueryFunctions functions, IEnumerable<string> columns)
{
    /// <summary>The name under which a query reads the rows.</summary>
    public const string Files = "files";

    private static readonly string[] Nodes = ["SELECT_NODE", "SET_OPERATION_NODE", "CTE_NODE"];

    private static readonly string[] Relations = ["BASE_TABLE", "SUBQUERY", "JOIN", "TABLE_FUNCTION", "EXPRESSION_LIST", "EMPTY", "PIVOT"];

    private readonly HashSet<string> _columns = new(columns, StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _tables = new(StringComparer.OrdinalIgnoreCase) { Files };

    /// <summary>What the statement does that a query may not do; null when it is a query.</summary>
    public string? Fault(JsonElement statement)
    {
        Collect(statement);
        return Look(statement);
    }

    /// <summary>Takes in the names of common table expressions.</summary>
    private void Collect(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty("cte_map", out var map))
        {
            foreach (var entry in map.GetProperty("map").EnumerateArray())
            {
                _tables.Add(entry.GetProperty("key").GetString()!);
            }
        }

        foreach (var inner in Inner(element))
        {
            Collect(inner);
        }
    }

    private string? Look(JsonElement element) =>
        (element.ValueKind == JsonValueKind.Object ? Judge(element) : null) ?? Inner(element).Select(Look).FirstOrDefault(fault => fault is not null);

    private string? Judge(JsonElement part)
    {
        var type = Text(part, "type");
        if (type.EndsWith("_NODE", StringComparison.Ordinal) && !Nodes.Contains(type))
        {
            return type == "RECURSIVE_CTE_NODE" ? "calls itself (WITH RECURSIVE)" : "is more than a SELECT";
        }

        // Every node that selects, and every relation, has room for a sample.
        if (part.TryGetProperty("sample", out var sample))
        {
            return sample.ValueKind != JsonValueKind.Null ? "takes a sample, which is another one each time" : type.EndsWith("_NODE", StringComparison.Ordinal) ? null : Relation(part, type);
        }

        return Text(part, "class") switch
        {
            "FUNCTION" when !functions.Allows(Text(part, "function_name")) && !IsTable(part) => Uses(part),
            "WINDOW" when !functions.AllowsOverRows(Text(part, "function_name")) => Uses(part),
            "PARAMETER" => "has a parameter",
            "COLUMN_REF" when SessionValue(part) is { } name => $"uses the function `{name}`",
            _ => null,
        };
    }

    private string? Relation(JsonElement part, string type) => type switch
    {
        "BASE_TABLE" when !IsKnown(part) => $"reads `{Text(part, "table_name")}`",
        "TABLE_FUNCTION" when !IsTable(part.GetProperty("function")) => Uses(part.GetProperty("function")),
        _ => Relations.Contains(type) ? null : "looks at more than rows",
    };

    /// <summary>The word, where a lone name is one that the engine takes for a function when there is no such column.</summary>
    private string? SessionValue(JsonElement reference) =>
        reference.GetProperty("column_names").EnumerateArray().Select(name => name.GetString()!).ToList() is [var name]
        && QueryFunctions.IsSessionValue(name) && !_columns.Contains(name)
            ? name
            : null;

    private bool IsKnown(JsonElement table) =>
        _tables.Contains(Text(table, "table_name")) && Text(table, "schema_name").Length == 0 && Text(table, "catalog_name").Length == 0
        && table.GetProperty("at_clause").ValueKind == JsonValueKind.Null;

    private static bool IsTable(JsonElement function) => QueryFunctions.AllowsAsTable(Text(function, "function_name"));

    private static string Uses(JsonElement function) => $"uses the function `{Text(function, "function_name")}`";

    private static string Text(JsonElement part, string name) =>
        part.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : string.Empty;

    private static IEnumerable<JsonElement> Inner(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Select(property => property.Value),
        JsonValueKind.Array => element.EnumerateArray(),
        _ => [],
    };
}
