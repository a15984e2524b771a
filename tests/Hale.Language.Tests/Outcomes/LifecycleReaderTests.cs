using Hale.Core.Definitions;
using Hale.Core.Metrics;
using Hale.Core.Outcomes;
using Hale.Core.Time;

namespace Hale.Tests.Outcomes;

public sealed class LifecycleReaderTests
{
    private const string Terms =
        "sources:\n  terms: { files: terms.csv, known: when_occurred, subscriptions: { account: account, start: { date: start }, product: product, amount: { column: mrr, per: month }, currency: currency } }\n";

    [Fact]
    public void Lifecycle_EveryKey_IsRead()
    {
        var lifecycle = Read("{ trial: 'product == \"trial\"', free: amount == 0, paused: 'product in [\"pause\"]', grace: 30d, inactivity: { of: [login], for: 90d } }")!;

        (lifecycle.Trial!.ToString(), lifecycle.Free!.ToString(), lifecycle.Paused!.ToString()).ShouldBe(("product == \"trial\"", "amount == 0", "product in [\"pause\"]"));
        lifecycle.Grace.ShouldBe(new Period(30, WindowUnit.Day));
        lifecycle.Inactivity!.Events.ShouldBe(["login"]);
        (lifecycle.ReadsTerms, lifecycle.ReadsOutcomes, lifecycle.Rates?.Reporting).ShouldBe((true, false, "EUR"));
    }

    [Fact]
    public void Lifecycle_NotWritten_IsNone() => Read(null).ShouldBeNull();

    [Fact]
    public void Lifecycle_Empty_TakesEveryTermAsPaid() => Read("{}").ShouldNotBeNull().Grace.ShouldBeNull();

    [Fact]
    public void State_InAPopulation_IsPartOfTheHash()
    {
        var (month, other) = (Hash("{ grace: 30d }"), Hash("{ grace: 60d }"));
        month.ShouldNotBe(other);
        Hash("{ grace: 30d }  # thirty days").ShouldBe(month);
    }

    [Fact]
    public void State_IsAMetricThatFilesMayRedefine()
    {
        using var project = Project("{}").With("metrics/b.yaml", "metrics:\n  state: { attribute: plan }\n");
        project.Load().Project!.AllMetrics.Single(metric => metric.Name == "state").ShouldBeOfType<Metric.AttributeMetric>();
    }

    private static string Hash(string lifecycle)
    {
        using var folder = Project(lifecycle, "population: state == \"customer\"\n");
        var load = folder.Load();
        load.Diagnostics.ShouldBeEmpty();
        return CanonicalDefinition.Of(load.Project!.Scores[0], load.Project.AllMetrics, load.Project.Population).Hash;
    }

    private static Lifecycle? Read(string? lifecycle)
    {
        using var folder = Project(lifecycle);
        var load = folder.Load();
        load.Diagnostics.ShouldBeEmpty();
        return load.Project!.Lifecycle;
    }

    private static TestProject Project(string? lifecycle, string further = "") => TestProject.Sound()
        .With("sources/terms.yaml", Terms)
        .With("hale.yaml", $"project: Acme\ntime_zone: Europe/Berlin\ncurrency: EUR\n{(lifecycle is null ? string.Empty : $"lifecycle: {lifecycle}\n")}{further}");
}
