using Hale.Engine.Calibrating;
using Hale.Engine.Forecasting.Records;
using Hale.Tests.Backtests;

namespace Hale.Engine.Tests.Forecasting;

/// <summary>Intervals of forecasts hold the truth about as often as they promise, also where accounts repeat and have tendencies that no measure shows.</summary>
public sealed class ForecastCoverageTests
{
    private const int Seeds = 60;

    [Fact]
    public void Intervals_OfMadeCompanies_CoverTheTruth()
    {
        var company = new MadeCompany { Accounts = 250, Months = 12, Intercept = 0.5, Slope = 3, Tendency = 0.5 };
        var (inside, all) = MadeForecast.Cover(company, Seeds, ExcessVariance.Default, new MapOptions(Replicates: 60, Threads: 2));
        all.ShouldBe(Seeds);

        // 95 % of 60 is 57; fewer than 52 would come by chance once in two hundred times.
        inside.ShouldBeGreaterThanOrEqualTo(52);
    }

    [Fact]
    public void Intervals_WithoutExcess_AreNarrower()
    {
        var company = new MadeCompany { Accounts = 250, Months = 12, Intercept = 0.5, Slope = 3 };
        var options = new MapOptions(Replicates: 60, Threads: 2);
        var (bare, usual) = (MadeForecast.Of(company, 0, options)!, MadeForecast.Of(company, ExcessVariance.Default, options)!);
        (usual.Grr.High - usual.Grr.Low).ShouldBeGreaterThan(bare.Grr.High - bare.Grr.Low);
        usual.Grr.Expected.ShouldBe(bare.Grr.Expected);
    }
}
