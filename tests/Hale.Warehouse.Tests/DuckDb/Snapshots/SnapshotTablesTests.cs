using Hale.DuckDb;
using Hale.Warehouse.DuckDb.Schema;
using Hale.Warehouse.DuckDb.Snapshots;

namespace Hale.Warehouse.Tests.DuckDb.Snapshots;

public sealed class SnapshotTablesTests
{
    [Fact]
    public void EveryTable_IsEitherOfAccountsOrWholeOrEmpty()
    {
        using var database = DuckDatabase.Open(new DuckOptions());
        using var connection = database.Connect();
        SchemaMigration.Apply(connection, SchemaScripts.All);

        SnapshotTables.OfAccounts.Concat(SnapshotTables.Whole).Concat(SnapshotTables.Empty).Order(StringComparer.Ordinal)
            .ShouldBe(connection.Rows("SELECT table_name FROM duckdb_tables() ORDER BY 1").Select(row => row.Text(0)).Order(StringComparer.Ordinal));
    }
}
