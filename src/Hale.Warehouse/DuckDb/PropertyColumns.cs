using Hale.Core.Values;
using Hale.DuckDb;
using Hale.Warehouse.Sql.Scans;

namespace Hale.Warehouse.DuckDb;

/// <summary>The typed columns of a table of facts that hold properties of events or attributes of contacts.</summary>
internal static class PropertyColumns
{
    private const string Prefix = "p_";

    /// <summary>The column of a property, not quoted.</summary>
    public static string NameOf(string property) => Prefix + property;

    /// <summary>Whether a column, quoted or not, is that of a property.</summary>
    public static bool IsOne(string column) => column.TrimStart('"').StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>The type of a property's column.</summary>
    public static string TypeOf(ValueKind kind) => kind switch
    {
        ValueKind.Number => "DECIMAL(18,6)",
        ValueKind.Text => "VARCHAR",
        ValueKind.Boolean => "BOOLEAN",
    };

    /// <summary>The properties that have a column, with the kind that it stores.</summary>
    public static IReadOnlyDictionary<string, ValueKind> Stored(DuckConnection connection, string table) => connection
        .Rows("SELECT column_name, data_type FROM duckdb_columns() WHERE database_name = current_database() AND table_name = $1 AND starts_with(column_name, $2)", table, Prefix)
        .ToDictionary(row => row.Text(0)[Prefix.Length..], row => KindOf(row.Text(1)), StringComparer.Ordinal);

    /// <summary>Those of events and of contacts, for queries.</summary>
    public static StoredColumns AsStored(DuckConnection connection) => new(AsStored(connection, "events"), AsStored(connection, "contacts"));

    private static Dictionary<string, StoredProperty> AsStored(DuckConnection connection, string table) =>
        Stored(connection, table).ToDictionary(property => property.Key, property => new StoredProperty(NameOf(property.Key), property.Value), StringComparer.Ordinal);

    private static ValueKind KindOf(string type) => type switch
    {
        "VARCHAR" => ValueKind.Text,
        "BOOLEAN" => ValueKind.Boolean,
        _ => ValueKind.Number,
    };
}
