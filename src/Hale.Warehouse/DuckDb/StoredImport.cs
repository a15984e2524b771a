using Hale.DuckDb;

namespace Hale.Warehouse.DuckDb;

/// <summary>The number of an import that has stored a part and not come to its end; it stands in <c>settings</c> until one does.</summary>
internal static class StoredImport
{
    private const string Key = "unfinished_import";

    /// <summary>The number; null when every import came to its end.</summary>
    public static long? Unfinished(DuckConnection connection) => connection.Scalar<long?>("SELECT CAST(value AS BIGINT) FROM settings WHERE key = $1", Key);

    /// <summary>Says that an import has stored a part.</summary>
    public static void Begun(DuckConnection connection, long import)
    {
        Ended(connection);
        connection.Execute("INSERT INTO settings (key, value) VALUES ($1, CAST($2 AS VARCHAR))", Key, import);
    }

    /// <summary>Says that an import came to its end.</summary>
    public static void Ended(DuckConnection connection) => connection.Execute("DELETE FROM settings WHERE key = $1", Key);
}
