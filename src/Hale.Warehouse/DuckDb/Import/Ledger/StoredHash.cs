using Hale.DuckDb;
using Hale.Engine.Warehousing;

namespace Hale.Warehouse.DuckDb.Import.Ledger;

/// <summary>By which hash the rows of a data folder are told apart. It stands in <c>settings</c>; folders of earlier versions say nothing.</summary>
internal static class StoredHash
{
    private const string Key = "row_hash";

    private const string Proof =
        """
        SELECT CAST(hash('hale', 'a text of more than twelve bytes', 1.5::DECIMAL(18,6), 1700000000000000::BIGINT, 2.5::DOUBLE, true, CAST(NULL AS VARCHAR)) AS VARCHAR)
        """;

    /// <summary>The hash of the folder, which is the fast one when nothing has been imported.</summary>
    /// <exception cref="WarehouseException">It is that of another version of the engine.</exception>
    public static RowHash Read(DuckConnection connection)
    {
        var proof = connection.Scalar<string>(Proof)!;
        return connection.Scalar<string>("SELECT value FROM settings WHERE key = $1", Key) is { } stored
            ? stored == proof ? new RowHash.OfCells(proof) : throw Other()
            : connection.Scalar<bool>("SELECT EXISTS (FROM imports)") ? new RowHash.Written() : new RowHash.OfCells(proof);
    }

    /// <summary>Records the hash of a folder at its first import.</summary>
    public static void Write(DuckConnection connection, RowHash hash)
    {
        if (hash is RowHash.OfCells { Proof: var proof })
        {
            connection.Execute("INSERT INTO settings (key, value) SELECT $1, $2 WHERE NOT EXISTS (SELECT 1 FROM settings WHERE key = $1)", Key, proof);
        }
    }

    private static WarehouseException Other() => new(
        WarehouseFault.Incompatible,
        "The stored rows were numbered by another version of the engine, so that rows of a file could not be told from those that are stored.",
        "Use the version of Hale that imported them, or delete the data folder and import again.");
}
