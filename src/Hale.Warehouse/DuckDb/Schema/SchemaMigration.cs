using Hale.DuckDb;
using Hale.Engine.Warehousing;

namespace Hale.Warehouse.DuckDb.Schema;

/// <summary>Brings the tables to the version that this program knows: new ones all at once, others script by script, each in a transaction of its own.</summary>
internal static class SchemaMigration
{
    private const string Table =
        """
        CREATE TABLE IF NOT EXISTS hale_schema (version INTEGER NOT NULL, script VARCHAR NOT NULL);
        COMMENT ON TABLE hale_schema IS 'The scripts that made these tables.';
        COMMENT ON COLUMN hale_schema.version IS 'The number of the script; the largest is the version of the tables.';
        COMMENT ON COLUMN hale_schema.script IS 'Its name.';
        """;

    /// <summary>The version of the tables; 0 when there are none.</summary>
    public static int VersionOf(DuckConnection connection) =>
        connection.Scalar<long>("SELECT count(*) FROM duckdb_tables() WHERE table_name = 'hale_schema'") == 0
            ? 0
            : connection.Scalar<int?>("SELECT max(version) FROM hale_schema") ?? 0;

    public static void Apply(DuckConnection connection, IReadOnlyList<SchemaScript> scripts)
    {
        var version = VersionOf(connection);
        var known = scripts.Count == 0 ? 0 : scripts[^1].Version;
        if (version > known)
        {
            throw new WarehouseException(
                WarehouseFault.Incompatible,
                $"The data folder has tables of version {version}; this Hale knows only up to {known}.",
                "Use the newer Hale that made it, or another data folder.");
        }

        foreach (var together in scripts.Where(script => script.Version > version).Chunk(version == 0 ? int.MaxValue : 1))
        {
            using var transaction = connection.Begin();
            connection.Execute(Table);
            foreach (var script in together)
            {
                connection.Execute(script.Sql);
                connection.Execute("INSERT INTO hale_schema VALUES ($1, $2)", (long)script.Version, script.Name);
            }

            transaction.Commit();
        }
    }
}
