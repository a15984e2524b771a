using Hale.Core.Time;
using Hale.Engine.Metrics;
using Hale.Tests.Facts;

namespace Hale.Tests.DuckDb.Metrics;

/// <summary>What came for a time after a computation had been made of it: as of day 10, known until then, made on day 12 after import 1.</summary>
public sealed class LateFactRowsTests : IDisposable
{
    private const long Day = Instant.MicrosPerDay;

    private readonly TestWarehouse _warehouse = new();

    public LateFactRowsTests()
    {
        _warehouse.Connection.Execute($"INSERT INTO imports (import, started_at, version) VALUES (1, {11 * Day}, 'x'), (2, {14 * Day}, 'x')");
        new FactSet(ProjectZone.Utc)
        {
            Accounts = [new AccountRow("a")],
            Events =
            [
                new EventRow("a", "counted", 5 * Day) { Id = 1 }, new EventRow("a", "known late", 5 * Day) { Id = 2, KnownAt = 13 * Day }, new EventRow("a", "after", 10 * Day) { Id = 3 },
                new EventRow("a", "not yet", 5 * Day) { Id = 4, KnownAt = 30 * Day }, new EventRow("a", "imported late", 6 * Day) { Id = 5 }, new EventRow("a", "retracted", 5 * Day) { Id = 6 },
                new EventRow("a", "came and went", 5 * Day) { Id = 7, KnownAt = 13 * Day }, new EventRow("a", "gone by a late word", 5 * Day) { Id = 8 },
            ],
        }.Store(_warehouse.Connection);
        _warehouse.Connection.Execute($"UPDATE events SET import = 2 WHERE id_low = 5; UPDATE events SET closed_at = {14 * Day}, closed_by = 2 WHERE id_low IN (6, 7); UPDATE events SET closed_at = {7 * Day}, closed_by = 2 WHERE id_low = 8");
    }

    public void Dispose() => _warehouse.Dispose();

    [Fact]
    public async Task Late_UntilLater_CountsWhatArrivedAndWhatIsGone() => (await ReadAsync(10, 12, 20)).ShouldBe([new LateFacts("app", 2, 2)]);

    [Fact]
    public async Task Late_UntilTheSameMoment_CountsOnlyWhatTheLaterImportSaid() => (await ReadAsync(10, 12, 10)).ShouldBe([new LateFacts("app", 1, 1)]);

    [Fact]
    public async Task Late_ComputedAfterEverything_IsNothing() => (await ReadAsync(20, 21, 20)).ShouldBeEmpty();

    private Task<IReadOnlyList<LateFacts>> ReadAsync(long known, long stored, long until) =>
        _warehouse.Metrics().LateFactsAsync(new LateFactsQuery(new Instant(10 * Day), new Instant(known * Day), new Instant(stored * Day), new Instant(until * Day)), default);
}
