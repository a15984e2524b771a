using Hale.Core.Time;
using Hale.Engine.Forecasting.Figures;
using Hale.Engine.Forecasting.Records;
using Hale.Operations.Tests.Running;

namespace Hale.Operations.Tests.Forecasts;

/// <summary>Forecasts are only added, and one that is made twice is kept once.</summary>
[Collection(PostgresTests.Name)]
public sealed class ForecastStoreTests(PostgresServer server)
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.All), MemberType = typeof(Engines))]
    public async Task Keep_Forecasts_ComeBackWholeAndInOrder(string engine)
    {
        using var rig = await StoreRig.NewAsync(engine, server);
        var later = Forecast(2_000) with { IsReconstructed = true };
        KeptForecast[] kept = [later, Forecast(1_000, by: "owner", segment: "Ann", measure: ForecastMeasure.Renewed), Forecast(1_000)];
        (await rig.Open().Forecasts.KeepAsync(kept, None)).ShouldBe(3);

        (await rig.Open().Forecasts.ListAsync("health", None)).ShouldBe([kept[2], kept[1], later]);
        (await rig.Open().Forecasts.ListAsync("other", None)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Engines.All), MemberType = typeof(Engines))]
    public async Task Keep_TheSameForecastAgain_TheFirstStays(string engine)
    {
        using var rig = await StoreRig.NewAsync(engine, server);
        var first = Forecast(1_000);
        await rig.Open().Forecasts.KeepAsync([first], None);
        var again = first with { Figure = new Projected(0.5, 0.4, 0.6), MadeAt = new Instant(9_999) };
        (await rig.Open().Forecasts.KeepAsync([again, again], None)).ShouldBe(0);
        (await rig.Open().Forecasts.ListAsync("health", None)).ShouldBe([first]);
    }

    [Theory]
    [MemberData(nameof(Engines.All), MemberType = typeof(Engines))]
    public async Task Keep_ByManyAtOnce_IsKeptOnce(string engine)
    {
        using var rig = await StoreRig.NewAsync(engine, server);
        var added = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(() => rig.Open().Forecasts.KeepAsync([Forecast(1_000)], None))));
        added.Sum().ShouldBe(1);
        (await rig.Open().Forecasts.KeepAsync([], None)).ShouldBe(0);
    }

    private static KeptForecast Forecast(long asOf, string by = "", string segment = "", ForecastMeasure measure = ForecastMeasure.Grr) => new(
        new ForecastKey("health", "d1", new Instant(asOf), 3, by, segment, measure), new Projected(1 / 3.0, 0.1, 0.9), 1_234.5, 12, "map 1", new Instant(5_000)) { Spread = 0.01, Sensitivity = 0.2 };
}
