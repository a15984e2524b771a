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

        SchemaMigration.Apply(_connection, scripts[..1]);
        Should.Throw<DuckException>(() => SchemaMigration.Apply(_connection, scripts));

        SchemaMigration.VersionOf(_connection).ShouldBe(1);
        _connection.Scalar<long>("SELECT count(*) FROM duckdb_tables() WHERE table_name = 'b'").ShouldBe(0);
    }

    [Fact]
    public void Apply_ScriptOfANewDatabaseFails_LeavesNothing()
    {
        Should.Throw<DuckException>(() => SchemaMigration.Apply(_connection, [new(1, "0001_good.sql", "CREATE TABLE a (x INTEGER)"), new(2, "0002_bad.sql", "CREATE TABLE a (x INTEGER)")]));

        _connection.Scalar<long>("SELECT count(*) FROM duckdb_tables()").ShouldBe(0);
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
    public void Apply_FactsOfVersionTwo_AreKeptAndOpen()
    {
        SchemaMigration.Apply(_connection, [.. SchemaScripts.All.Where(script => script.Version <= 2)]);
        _connection.Execute(
            """
            ALTER TABLE events ADD COLUMN p_amount DECIMAL(18,6);
            INSERT INTO import_files VALUES ('app', 'a.csv', 'x', 1, 2, 2, 0, 10, 20), ('crm', 'b.csv', 'y', 1, 1, 1, 0, NULL, NULL), ('crm', 'c.csv', 'z', 1, 1, 1, 0, NULL, NULL);
            INSERT INTO events VALUES ('app', 1, 2, 3, 4, 'A', NULL, 'login', 10, 10, 0, 1, 1.5), ('crm', 5, 6, 7, 8, 'A', NULL, 'login', 20, 20, 0, 1, NULL);
            INSERT INTO accounts VALUES ('A', 'crm', 'Acme', 1, NULL, 1, 1, false);
            INSERT INTO attributes VALUES ('A', 'plan', 'crm', 1, 1, NULL, 'pro', NULL, 1);
            INSERT INTO series VALUES ('A', 'nps', 'app', 10, 10, 9, '9', 1, 1, 2);
            INSERT INTO first_facts VALUES ('A', 'app', 10, 10);
            INSERT INTO source_reach VALUES ('app', 10, 10)
            """);

        SchemaMigration.Apply(_connection, SchemaScripts.All);

        Texts("SELECT concat(source, ' ', id_low, ' ', content_low, ' ', p_amount, ' ', file, ' ', closed_at = 9223372036854775807, ' ', closed_by IS NULL) FROM events ORDER BY ALL").ShouldBe(
            ["app 2 4 1.500000 1 true true", "crm 6 8   true true"]);
        Texts("SELECT concat(source, ' ', file, ' ', number, ' ', changed, ' ', retracted) FROM import_files ORDER BY ALL").ShouldBe(["app a.csv 1 0 0", "crm b.csv 2 0 0", "crm c.csv 3 0 0"]);
        foreach (var table in new[] { "accounts", "attributes", "series", "first_facts", "source_reach" })
        {
            Texts($"SELECT CAST(count(*) AS VARCHAR) FROM {table} WHERE closed_at = 9223372036854775807").ShouldBe(["1"], table);
        }
    }

    [Fact]
    public void Tables_EveryTableAndColumn_IsCommentedAndPortable()
    {
        SchemaMigration.Apply(_connection, SchemaScripts.All);

        _connection.Rows("SELECT table_name FROM duckdb_tables() WHERE comment IS NULL").Select(row => row.Text(0)).ShouldBeEmpty();
        _connection.Rows("SELECT table_name || '.' || column_name FROM duckdb_columns() WHERE NOT internal AND comment IS NULL").Select(row => row.Text(0)).ShouldBeEmpty();
        _connection.Rows("SELECT DISTINCT data_type FROM duckdb_columns() WHERE NOT internal").Select(row => row.Text(0)).ShouldBeSubsetOf(Types);
    }

    private List<string> Texts(string sql) => [.. _connection.Rows(sql).Select(row => row.Text(0))];
}
