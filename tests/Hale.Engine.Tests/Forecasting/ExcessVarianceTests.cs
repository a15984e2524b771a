using Hale.Core.Time;
using Hale.Engine.Forecasting.Figures;
using Hale.Engine.Forecasting.Records;

namespace Hale.Engine.Tests.Forecasting;

/// <summary>What earlier forecasts missed moves the next interval, and never to nothing.</summary>
public sealed class ExcessVarianceTests
{
    [Fact]
    public void Excess_OfThreeForecasts_IsTheDefault() =>
        ExcessVariance.Of([Held(0.9), Held(0.9), Held(0.9)]).ShouldBe(new ExcessVariance(ExcessVariance.Default, 0));

    [Fact]
    public void Excess_OfForecastsWithoutTruth_IsTheDefault() =>
        ExcessVariance.Of(Enumerable.Repeat(Held(null), 9)).Forecasts.ShouldBe(0);

    [Fact]
    public void Excess_OfErrorsLargerThanTheirSpread_IsByMoments()
    {
        // Each error is 0.05, the spread 0.01, the sensitivity 0.1: (0.0025 − 0.0001) / 0.01 = 0.24 beside the default's 0.04, each counting as four.
        var excess = ExcessVariance.Of(Enumerable.Repeat(Held(0.95), 4));
        excess.Deviation.ShouldBe(Math.Sqrt((0.24 + 0.04) / 2), 1e-9);
        excess.Forecasts.ShouldBe(4);
    }

    [Fact]
    public void Excess_OfForecastsThatMissNothing_IsNeverNothing()
    {
        var excess = ExcessVariance.Of(Enumerable.Repeat(Held(0.9) with { Forecast = Held(0.9).Forecast with { Spread = 0.1 } }, 50));
        excess.Deviation.ShouldBe(ExcessVariance.Least);
    }

    [Fact]
    public void Accuracy_OfHeldForecasts_CountsInsideAndSign()
    {
        var accuracy = ForecastAccuracy.Of([Held(0.95), Held(0.89), Held(0.7), Held(null)]).ShouldHaveSingleItem();
        (accuracy.Known, accuracy.Inside, accuracy.Better).ShouldBe((3, 2, 1));
        accuracy.MeanError.ShouldBe((0.05 - 0.01 - 0.2) / 3, 1e-12);
        accuracy.Coverage.Contains(2 / 3.0).ShouldBeTrue();
    }

    [Fact]
    public void Accuracy_OfForecastsOfDifferentKinds_IsCountedApart()
    {
        var accuracy = ForecastAccuracy.Of([Held(0.95), Of("base rate", 0.7), Of("map 4 (90d ahead)", 0.9), Of("map of what was known by 2025-11-30 (90d ahead)", 0.7)]);
        accuracy.Select(one => (one.Kind, one.Known, one.Inside)).ShouldBe([("90d ahead", 2, 1), ("base rate", 1, 0), ("map", 1, 1)]);
    }

    private static HeldForecast Of(string basis, double truth) => Held(truth) with { Forecast = Held(truth).Forecast with { Basis = basis } };

    private static HeldForecast Held(double? truth) => new(
        new KeptForecast(new ForecastKey("health", "d", new Instant(0), 3, string.Empty, string.Empty, ForecastMeasure.Grr), new Projected(0.9, 0.8, 0.96), 1_000, 10, "map 1", new Instant(1)) { Spread = 0.01, Sensitivity = 0.1 },
        truth);
}
