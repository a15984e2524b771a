using Hale.DuckDb;
using Hale.Engine.Warehousing;
using Hale.Warehouse.DuckDb.Schema;

namespace Hale.Tests.DuckDb.Schema;

public sealed class SchemaMigrationTests : IDisposable
{
    private static readonly string[] Types = ["VARCHAR", "BIGINT", "UBIGINT", "INTEGER", "SMALLINT", "UTINYINT", "DOUBLE", "DECIMAL(18,6)", "BOOLEAN"];

    private readonly DuckDatabase _database = DuckDatabase.Open(new DuckOptions());
    private readonly DuckConnection _connection;

    public SchemaMigrationTests() => _connection = _database.Connect();

    public void Dispose() => _database.Dispose();

    [Fact]
    public void Scripts_Versions_CountFromOne() =>
        SchemaScripts.All.Select(script => script.Version).ShouldBe(Enumerable.Range(1, SchemaScripts.All.Count));

    [Fact]
    public void Apply_Twice_ChangesNothing()
    {
        SchemaMigration.VersionOf(_connection).ShouldBe(0);
        SchemaMigration.Apply(_connection, SchemaScripts.All);
        SchemaMigration.Apply(_connection, SchemaScripts.All);

        SchemaMigration.VersionOf(_connection).ShouldBe(SchemaScripts.All.Count);
        _connection.Scalar<long>("SELECT count(*) FROM hale_schema").ShouldBe(SchemaScripts.All.Count);
    }

    [Fact]
    public void Apply_ScriptFails_LeavesTheVersionBefore()
    {
        SchemaScript[] scripts = [new(1, "0001_good.sql", "CREATE TABLE a (x INTEGER)"), new(2, "0002_bad.sql", "CREATE TABLE b (x INTEGER); CREATE TABLE a (x INTEGER)")];

        Should.Throw<DuckException>(() => SchemaMigration.Apply(_connection, scripts));

        SchemaMigration.VersionOf(_connection).ShouldBe(1);
        _connection.Scalar<long>("SELECT count(*) FROM duckdb_tables() WHERE table_name = 'b'").ShouldBe(0);
    }

    [Fact]
    public void Apply_NewerTables_AreIncompatible()
    {
        SchemaMigration.Apply(_connection, [.. SchemaScripts.All, new SchemaScript(999, "0999_later.sql", "CREATE TABLE later (x INTEGER)")]);

        var fault = Should.Throw<WarehouseException>(() => SchemaMigration.Apply(_connection, SchemaScripts.All));

        fault.Fault.ShouldBe(WarehouseFault.Incompatible);
        fault.Message.ShouldContain("999");
    }

    [Fact]
    public void Tables_EveryTableAndColumn_IsCommentedAndPortable()
    {
        SchemaMigration.Apply(_connection, SchemaScripts.All);

        _connection.Rows("SELECT table_name FROM duckdb_tables() WHERE comment IS NULL").Select(row => row.Text(0)).ShouldBeEmpty();
        _connection.Rows("SELECT table_name || '.' || column_name FROM duckdb_columns() WHERE NOT internal AND comment IS NULL").Select(row => row.Text(0)).ShouldBeEmpty();
        _connection.Rows("SELECT DISTINCT data_type FROM duckdb_columns() WHERE NOT internal").Select(row => row.Text(0)).ShouldBeSubsetOf(Types);
    }
}
