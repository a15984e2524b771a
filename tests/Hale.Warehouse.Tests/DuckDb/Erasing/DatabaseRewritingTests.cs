using Hale.DuckDb;
using Hale.Warehouse;
using Hale.Warehouse.DuckDb;
using Hale.Warehouse.DuckDb.Erasing;

namespace Hale.Tests.DuckDb.Erasing;

public sealed class DatabaseRewritingTests : IDisposable
{
    private const string Columns =
        "SELECT concat(table_name, '.', column_name, ' ', data_type, ' ', is_nullable, ' ', column_default, ' ', comment) FROM duckdb_columns() WHERE NOT internal ORDER BY table_name, column_index";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Rewriting_KeepsTablesCommentsAndRowsInOrder()
    {
        var (columns, rows) = Run(connection => connection.Execute("INSERT INTO source_events SELECT 's', concat('event ', range) FROM range(50000) ORDER BY hash(range)"));

        DatabaseRewriting.Run(_folder.File("hale.duckdb"), CancellationToken.None);

        var again = Run(_ => 0);
        again.Columns.ShouldBe(columns);
        again.Rows.ShouldBe(rows);
        Directory.EnumerateFiles(_folder.Path).Select(Path.GetFileName).ShouldBe(["hale.duckdb"]);
    }

    [Fact]
    public void Rewriting_StoppedBefore_BeginsAnew()
    {
        Run(_ => 0);
        File.WriteAllText(_folder.File("hale.duckdb.rewriting"), "half a file");
        DatabaseRewriting.Run(_folder.File("hale.duckdb"), CancellationToken.None);
        Directory.EnumerateFiles(_folder.Path).Select(Path.GetFileName).ShouldBe(["hale.duckdb"]);
    }

    private (IReadOnlyList<string> Columns, IReadOnlyList<string> Rows) Run(Func<DuckConnection, long> work)
    {
        using var session = DuckDbSession.Open(new WarehouseOptions(_folder.Path, Threads: 1));
        using var connection = session.Connect();
        work(connection);
        return (Texts(connection, Columns), Texts(connection, "SELECT event FROM source_events"));
    }

    private static IReadOnlyList<string> Texts(DuckConnection connection, string sql) => [.. connection.Rows(sql).Select(row => row.Text(0))];
}
