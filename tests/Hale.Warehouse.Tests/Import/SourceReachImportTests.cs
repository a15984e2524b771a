using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.Warehouse.DuckDb;
using Hale.Warehouse.DuckDb.Metrics;

namespace Hale.Tests.Import;

public sealed class SourceReachImportTests : IDisposable
{
    private const string Header = "account,contact,event,at,amount,entered\n";
    private readonly ImportRig _rig = new();

    public void Dispose() => _rig.Dispose();

    [Fact]
    public async Task KnownAtImport_ReachBeforeAnImport_IsThatOfTheImportBefore()
    {
        var source = TestSources.Usage(known: new KnownRule.AtImport());
        Write("A,,login,2023-11-14T08:00:00Z,,\n");
        await _rig.ImportAsync(source);
        var first = _rig.Now;
        Write("A,,login,2023-11-14T08:00:00Z,,\nA,,login,2023-11-16T08:00:00Z,,\n");
        await _rig.ImportAsync(source);

        Until(source, new Instant(first.Micros - 1)).ShouldBeNull();
        Until(source, first).ShouldBe("2023-11-15T00:00:00Z");
        Until(source, new Instant(_rig.Now.Micros - 1)).ShouldBe("2023-11-15T00:00:00Z");
        Until(source, _rig.Now).ShouldBe("2023-11-17T00:00:00Z");
    }

    [Fact]
    public async Task KnownColumn_Steps_AreAtMostOneALocalDay()
    {
        _rig.Zone = "America/New_York";
        Write(string.Concat(Enumerable.Range(0, 48).Select(hour => $"A,,login,2024-01-01T{hour / 2:00}:{30 * (hour % 2):00}:00Z,,2024-01-0{2 + (hour / 24)}T{hour % 24:00}:00:00Z\n")));

        await _rig.ImportAsync(TestSources.Usage(known: new KnownRule.FromColumn("entered")));

        Steps().ShouldBe(["2024-01-02 04:00:00 2024-01-01 02:00:00", "2024-01-03 04:00:00 2024-01-01 14:00:00", "2024-01-03 23:00:00 2024-01-01 23:30:00"]);
    }

    [Fact]
    public async Task Steps_InAnyPortions_RiseInBoth()
    {
        var source = TestSources.Usage(known: new KnownRule.FromColumn("entered"));
        string[] rows = ["A,,login,2024-01-05,,2024-01-06\n", "A,,login,2024-01-09,,2024-01-09\n", "A,,login,2024-01-07,,2024-01-20\n", "A,,login,2024-01-08,,2024-01-08\n", "A,,login,2024-01-12,,2024-01-11\n"];
        for (var portion = 0; portion < rows.Length; portion++)
        {
            _rig.Write($"usage{portion}.csv", Header + rows[portion]);
            await _rig.ImportAsync(source);
        }

        Steps().ShouldBe(
        [
            "2024-01-07 00:00:00 2024-01-05 00:00:00", "2024-01-09 00:00:00 2024-01-08 00:00:00", "2024-01-10 00:00:00 2024-01-09 00:00:00", "2024-01-12 00:00:00 2024-01-12 00:00:00",
        ]);
    }

    [Fact]
    public async Task UnchangedFiles_ImportedAgain_WereLookedAtAndStayTheSameInputs()
    {
        var source = TestSources.Usage() with { Reach = new ReachRule.AtImport() };
        Write("A,,login,2023-11-14T08:00:00Z,,\n");
        await _rig.ImportAsync(source);
        var (before, fingerprint) = (_rig.Facts(), Fingerprint());

        await _rig.ImportAsync(source);

        Until(source, _rig.Now).ShouldBe(_rig.Now.ToString());
        _rig.Facts().ShouldBe(before);
        Fingerprint().ShouldBe(fingerprint);
        _rig.Rows("SELECT count(*) FROM imports").ShouldBe(["1"]);
        _rig.Rows("SELECT source, last_at - first_at FROM source_checks ORDER BY day").ShouldBe(["usage 0", "usage 0"]);
        WarehouseReport.Of(_rig.Connection, "", default).Sources[0].LastImport.ShouldBe(_rig.Now);
    }

    private void Write(string rows) => _rig.Write("usage.csv", Header + rows);

    private string? Until(SourceDefinition source, Instant asOf) =>
        SourceReaches.Read(_rig.Connection, default).ShouldHaveSingleItem().Until(source, asOf, ProjectZone.Utc)?.ToString();

    private string Fingerprint() => WarehouseReport.Of(_rig.Connection, "", default).InputsFingerprint;

    private List<string> Steps() => _rig.Rows("SELECT make_timestamp(known_at)::VARCHAR, make_timestamp(last_fact)::VARCHAR FROM source_reach ORDER BY known_at");
}
