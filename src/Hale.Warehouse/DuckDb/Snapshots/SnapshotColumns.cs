using Hale.Core.Sources;
using Hale.DuckDb;

namespace Hale.Warehouse.DuckDb.Snapshots;

/// <summary>What stands in each column of a snapshot. A text becomes a token, the same wherever it stands, so that what was equal stays equal.</summary>
internal static class SnapshotColumns
{
    /// <summary>The function that gives the token of a text.</summary>
    public const string Token = "snapshot_token";

    /// <summary>The function that gives a text that definitions speak of as it is, and the token of every other.</summary>
    public const string Value = "snapshot_value";

    /// <summary>Words of the project, and what people are not told from.</summary>
    private static readonly string[] Words = ["attribute", "contract", "currency", "event", "inputs", "key", "kind", "knowledge", "meaning", "outcome", "script", "series", "source", "value", "version", "checks"];

    private static readonly string[] Ids = ["account", "other", "contact", "subscription", "file"];

    private static readonly string[] Dropped = ["author", "content_high", "content_low", "note", "reason"];

    private static readonly string[] Emptied = ["detail", "examples", "fingerprint", "identities"];

    /// <summary>Whether a column holds values that may become tokens or stay.</summary>
    public static bool IsValue(string table, string column, string type) => type == "VARCHAR" && Of(table, column, type).Contains(Value, StringComparison.Ordinal);

    /// <summary>The expression of a column.</summary>
    public static string Of(string table, string column, string type)
    {
        var name = DuckSql.Identifier(column);
        return (table, column) switch
        {
            ("accounts", "name") => $"CASE WHEN name IS NOT NULL THEN 'Account ' || {Token}(account) END",
            ("contacts", "name") => "NULL",
            ("source_names", "name") => name,
            ("attributes", "text") => $"CASE WHEN attribute IN ({DuckSql.Literal(RowMapping.Accounts.ParentAttribute)}, {DuckSql.Literal(RowMapping.Accounts.RenewingUnitAttribute)}) THEN {Token}(text) ELSE {Value}(text) END",
            _ when column == "id_high" => "CAST(0 AS UBIGINT)",
            _ when column == "id_low" => "CAST(dense_rank() OVER (ORDER BY source, id_high, id_low) AS UBIGINT)",
            _ when Dropped.Contains(column, StringComparer.Ordinal) => "NULL",
            _ when Emptied.Contains(column, StringComparer.Ordinal) => "''",
            _ when type != "VARCHAR" || Words.Contains(column, StringComparer.Ordinal) => name,
            _ when Ids.Contains(column, StringComparer.Ordinal) => $"{Token}({name})",
            _ => $"{Value}({name})",
        };
    }
}
