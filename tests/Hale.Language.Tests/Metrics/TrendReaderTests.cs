using Hale.Core.Metrics;
using Hale.Core.Metrics.Trends;
using Hale.Core.Time;

namespace Hale.Tests.Metrics;

public sealed class TrendReaderTests
{
    [Fact]
    public void Trends_AsWritten_AreRead()
    {
        Of("{ change: logins }").ShouldBe(new Trend.Change(null, false));
        Of("{ change: logins, as: difference, against: same_weeks_last_year }").ShouldBe(new Trend.Change(new Period(52, WindowUnit.Week), true));
        Of("{ change: logins, against: { before: 56d } }").ShouldBe(new Trend.Change(new Period(56, WindowUnit.Day), false));
        Of("{ decline: logins, periods: 3, at_least: 5% }").ShouldBe(new Trend.Decline(3, 0.05m));
        Of("{ slope: logins, periods: 6, minimum: 10, significant: 95%, as: relative }").ShouldBe(new Trend.Slope(6, 10, 0.95m, true));
        Of("{ baseline: logins, periods: 8, as: z_score }").ShouldBe(new Trend.Baseline(8, true));
    }

    private static Trend Of(string written)
    {
        using var project = TestProject.Sound().With("metrics/b.yaml", $"metrics:\n  a: {written}");
        var load = project.Load();
        return load.Project.ShouldNotBeNull(string.Join('\n', load.Diagnostics)).Metrics.OfType<Metric.TrendMetric>().Single().Trend;
    }
}
