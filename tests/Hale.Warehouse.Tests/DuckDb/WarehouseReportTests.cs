using Hale.Core.Time;
using Hale.Engine.Warehousing;
using Hale.Tests.Facts;
using Hale.Warehouse.DuckDb;
using Hale.Warehouse.DuckDb.Schema;

namespace Hale.Tests.DuckDb;

public sealed class WarehouseReportTests : IDisposable
{
    private readonly TestWarehouse _warehouse = new();

    public void Dispose() => _warehouse.Dispose();

    [Fact]
    public void Report_NothingImported_IsEmpty()
    {
        var report = Report();

        report.Engine.ShouldStartWith("DuckDB v");
        report.Schema.ShouldBe(SchemaScripts.All.Count);
        report.Bytes.ShouldBeGreaterThan(0);
        report.Tables.ShouldAllBe(table => table.Value == 0);
        report.Sources.ShouldBeEmpty();
    }

    [Fact]
    public void Report_SeveralFiles_SaysHowFarEachSourceGoes()
    {
        _warehouse.Connection.Execute(
            """
            INSERT INTO imports VALUES (1, 100, '0.1'), (2, 200, '0.1');
            INSERT INTO import_files (source, file, fingerprint, import, records, added, known, first_fact, last_fact) VALUES ('b', 'b.csv', 'x', 1, 3, 1, 0, 10, 50), ('b', 'c.csv', 'y', 2, 1, 1, 0, 5, 40), ('a', 'a.csv', 'z', 1, 1, 1, 0, NULL, NULL);
            INSERT INTO refused VALUES ('b', 'b.csv', 7, 'bad_time', 'x', NULL, 1), ('b', 'b.csv', 7, 'bad_value', 'y', NULL, 1), ('b', 'c.csv', 7, 'bad_time', 'x', NULL, 1);
            """);

        Report().Sources.ShouldBe(
        [
            new SourceStatus("a", 1, new Instant(100), null, null, 0) { Records = 1 },
            new SourceStatus("b", 2, new Instant(200), new Instant(5), new Instant(50), 2) { Records = 4 },
        ]);
    }

    [Fact]
    public void Fingerprint_OtherFile_IsAnother()
    {
        var before = Report().InputsFingerprint;
        _warehouse.Connection.Execute("INSERT INTO imports VALUES (1, 100, '0.1'); INSERT INTO import_files (source, file, fingerprint, import, records, added, known, first_fact, last_fact) VALUES ('a', 'a.csv', 'z', 1, 1, 1, 0, NULL, NULL)");
        var after = Report().InputsFingerprint;

        after.ShouldNotBe(before);
        Report().InputsFingerprint.ShouldBe(after);
    }

    private WarehouseStatus Report() => WarehouseReport.Of(_warehouse.Connection, _warehouse.Session.File, CancellationToken.None);
}
