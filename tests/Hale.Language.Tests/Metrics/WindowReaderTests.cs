using Hale.Core.Metrics;
using Hale.Core.Time;

namespace Hale.Tests.Metrics;

public sealed class WindowReaderTests
{
    private const string Header = "project: Acme\ntime_zone: Europe/Berlin\nweek_starts: sunday\nfiscal_year: { starts: february }\n";

    [Theory]
    [InlineData("28d", "28d")]
    [InlineData("28d before 28d", "28d before 28d")]
    [InlineData("{ length: 28d, before: 28d }", "28d before 28d")]
    [InlineData("{ length: 28d }", "28d")]
    [InlineData("28d before 1y", "28d before 1y")]
    [InlineData("last month", "month 1 ago")]
    [InlineData("this month", "month to date 0 ago")]
    [InlineData("{ calendar: month, ago: 2 }", "month 2 ago")]
    [InlineData("{ calendar: month }", "month 1 ago")]
    [InlineData("last week", "week 1 ago from sunday")]
    [InlineData("last quarter", "quarter 1 ago")]
    [InlineData("last fiscal year", "year 1 ago from month 2")]
    [InlineData("{ calendar: fiscal_quarter, ago: 0 }", "quarter to date 0 ago from month 2")]
    [InlineData("since_start", "since_start")]
    public void Window_AsWritten_IsRead(string written, string expected) => WindowOf(written).ShouldNotBeNull().ToString().ShouldBe(expected);

    [Fact]
    public void Window_All_IsNone() => WindowOf("all").ShouldBeNull();

    private static Window? WindowOf(string written)
    {
        using var project = TestProject.Sound().With("hale.yaml", Header).With("metrics/b.yaml", $"metrics:\n  a: {{ count: login, window: {written} }}");
        var load = project.Load();
        return load.Project.ShouldNotBeNull(string.Join('\n', load.Diagnostics)).Metrics.OfType<Metric.EventMetric>().Single(metric => metric.Name == "a").Selection.Window;
    }
}
