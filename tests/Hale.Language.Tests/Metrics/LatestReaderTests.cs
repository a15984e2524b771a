using Hale.Core.Metrics;

namespace Hale.Tests.Metrics;

public sealed class LatestReaderTests
{
    [Fact]
    public void LatestAndAtLeast_AsWritten_AreRead()
    {
        var metric = Of("{ median: interval, of: login, latest: 6, at_least: 3, window: all }");
        (metric.Property, metric.Selection.Latest, metric.AtLeast, metric.Selection.Window).ShouldBe(("event.interval", 6, 3, null));
    }

    [Theory]
    [InlineData("latest: 0", "2015", "`latest`")]
    [InlineData("latest: 2.5", "2015", "whole number")]
    [InlineData("latest: 3, at_least: 4", "2015", "no more than the latest 3 events")]
    [InlineData("latest: 3, at_leest: 2", "2001", "did you mean `at_least`?")]
    [InlineData("latest: 3, young: scale", "2006", "of all events")]
    public void Latest_NotPossible_IsReported(string keys, string id, string words)
    {
        using var project = TestProject.Sound().With("metrics/b.yaml", $"metrics:\n  a: {{ sum: interval, of: login, window: 90d, {keys} }}");
        project.Load().Diagnostics.Select(diagnostic => diagnostic.ToString()).ShouldContain(text => text.Contains($"HALE{id}", StringComparison.Ordinal) && text.Contains(words, StringComparison.Ordinal));
    }

    private static Metric.EventMetric Of(string written)
    {
        using var project = TestProject.Sound().With("metrics/b.yaml", $"metrics:\n  a: {written}");
        var load = project.Load();
        return load.Project.ShouldNotBeNull(string.Join('\n', load.Diagnostics)).Metrics.OfType<Metric.EventMetric>().Single(metric => metric.Name == "a");
    }
}
