using Hale.Core.Time;
using Hale.Engine.History;
using Hale.Engine.Trends;
using Hale.Tests.DuckDb.History;
using Hale.Tests.Facts;
using Hale.Warehouse.DuckDb.History;

namespace Hale.Tests.DuckDb.Trends;

public sealed class CountedClosesTests : IDisposable
{
    private readonly TestWarehouse _warehouse = new();
    private readonly DuckDbRunStore _runs;

    public CountedClosesTests() => _runs = new DuckDbRunStore(_warehouse.Session);

    public void Dispose()
    {
        _runs.Dispose();
        _warehouse.Dispose();
    }

    [Fact]
    public async Task Closes_OfAScore_AreOneRunADayInOrder()
    {
        await RunAsync("2024-02-29", RunKind.Draft);
        await RunAsync("2024-01-31", RunKind.Draft);
        await RunAsync("2024-01-31", RunKind.Draft);
        await RunAsync("2024-03-31", RunKind.Close);
        await RunAsync("2024-03-31", RunKind.Draft);
        await RunAsync("2024-03-31", RunKind.Recomputed);
        await RunAsync("2024-04-30", RunKind.Shadow);
        await RunAsync("2024-04-15T12:00:00Z", RunKind.Live);
        await RunAsync("2024-04-16T12:00:00Z", RunKind.Draft);
        await RunAsync("2024-03-01", RunKind.Close, "other");

        (await NumbersAsync(null)).ShouldBe([3, 1, 4]);
        (await NumbersAsync(ProjectZone.Utc.Close(new DateOnly(2024, 2, 29)))).ShouldBe([3, 1]);
    }

    private async Task<IEnumerable<long>> NumbersAsync(Instant? notAfter) =>
        (await new CountedCloses(_runs).ListAsync("health", notAfter, CancellationToken.None)).Select(run => run.Number);

    private Task<Run> RunAsync(string asOf, RunKind kind, string score = "health") => AsOf.TryParse(asOf, ProjectZone.Utc, out var moment)
        ? RunSample.WriteAsync(_runs, RunSample.Header(moment.Moment.Micros, score) with { AsOfLabel = asOf, Kind = kind }, RunSample.Table(("a", .8, null, null)))
        : throw new ArgumentException(asOf, nameof(asOf));
}
