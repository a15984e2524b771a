using Hale.Core.Metrics;
using Hale.Core.Sources;

namespace Hale.Tests.Metrics;

public sealed class LastingEventsTests
{
    private const string Tickets = """
        sources:
          usage:
            files: data/tickets.csv
            known: when_occurred
            events: { account: account_id, event: ticket, time: opened_at, end: { time: closed_at }, properties: { priority: text, amount: number } }
        """;

    [Fact]
    public void OpenAndDuration_WhereEventsLast_AreThoseOfTheEvent()
    {
        using var project = With("metrics:\n  urgent: { count: ticket, window: all, where: priority == \"urgent\" and open }\n  took: { median: duration, of: ticket, window: 90d, where: not open }");
        var load = project.Load();
        var metrics = load.Project.ShouldNotBeNull(string.Join('\n', load.Diagnostics)).Metrics.OfType<Metric.EventMetric>().ToDictionary(metric => metric.Name);

        metrics["urgent"].Selection.Where!.ToString().ShouldBe("priority == \"urgent\" and event.open");
        (metrics["took"].Property, metrics["took"].At, metrics["took"].Selection.Where!.ToString()).ShouldBe(("event.duration", 0.5m, "not event.open"));
        load.Project.Sources.Select(source => source.Mapping).OfType<RowMapping.Events>().Single().End.ShouldBe(new TimeColumn("closed_at", ByDay: false));
    }

    [Fact]
    public void Open_WhereNoEventLasts_IsAProperty()
    {
        using var project = TestProject.Sound().With("metrics/b.yaml", "metrics:\n  a: { count: login, window: 7d, where: open }");
        project.Load().Project.ShouldNotBeNull().Metrics.OfType<Metric.EventMetric>().Single(metric => metric.Name == "a").Selection.Where!.ToString().ShouldBe("open");
    }

    private static TestProject With(string metrics) => TestProject.Sound()
        .With("sources/usage.yaml", Tickets)
        .With("sources/base.yaml", "sources:\n  crm: { files: a.csv, known: when_occurred, accounts: { id: account_id } }")
        .With("metrics/base.yaml", metrics)
        .Without("scores/base.yaml");
}
