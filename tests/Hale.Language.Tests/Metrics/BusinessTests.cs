using Hale.Core.Metrics;
using Hale.Core.Time;

namespace Hale.Tests.Metrics;

public sealed class BusinessTests
{
    private const string Tickets = """
        sources:
          usage:
            files: data/tickets.csv
            known: when_occurred
            events: { account: account_id, event: ticket, time: opened_at, end: { time: closed_at }, properties: { priority: text, amount: number } }
        """;

    private const string Response = "metrics:\n  response: { median: business_duration, of: ticket, window: 90d, where: not open and business_duration < 40 }\n  waiting: { business_days_since: ticket }";

    [Theory]
    [InlineData("{}", "xxxxx-- 0..1440")]
    [InlineData("{ hours: 09:00..17:30 }", "xxxxx-- 540..1050")]
    [InlineData("{ days: [sunday, tuesday..thursday], hours: 00:00..24:00 }", "-xxx--x 0..1440")]
    [InlineData("{ holidays: [2025-12-25, 2025-01-01, 2025-12-25] }", "xxxxx-- 0..1440 2025-01-01 2025-12-25")]
    [InlineData("{ holidays: days.csv }", "xxxxx-- 0..1440 2025-05-01 2025-12-26")]
    public void Business_AsWritten_IsRead(string business, string calendar)
    {
        using var project = With($"business: {business}", Response).With("days.csv", "date,name\n2025-12-26,\"St. Stephen's\"\n\n2025-05-01;Labour day\n");
        Metrics(project)["response"].Selection.Business!.ToString().ShouldBe(calendar);
    }

    [Fact]
    public void Business_InMetrics_IsNamedByItsDefinition()
    {
        using var project = With("business: { hours: 09:00..17:00 }", Response);
        var metrics = Metrics(project);
        (metrics["response"].Property, metrics["response"].Selection.Where!.ToString()).ShouldBe(("event.business_duration", "not event.open and event.business_duration < 40"));
        (metrics["waiting"].InBusinessDays, metrics["waiting"].Aggregate).ShouldBe((true, EventAggregate.DaysSince));
    }

    [Theory]
    [InlineData("business: { days: friday..monday }", "HALE6102", "from an earlier one to a later one")]
    [InlineData("business: { days: [mon] }", "HALE6102", "`mon` is no day of the week")]
    [InlineData("business: { hours: 17:00..09:00 }", "HALE6102", "from when until when")]
    [InlineData("business: { hours: 9-17 }", "HALE6102", "from when until when")]
    [InlineData("business: { holidays: [christmas] }", "HALE6102", "`christmas` is no date")]
    [InlineData("business: { holidays: none.csv }", "HALE1", "cannot be read")]
    [InlineData("business: { holidays: days.csv }", "HALE6102", "days.csv:2:1")]
    [InlineData("business: { hors: 09:00..17:00 }", "HALE2001", "did you mean `hours`?")]
    [InlineData("week_starts: monday", "HALE6101", "hale.yaml states none")]
    [InlineData("week_starts: monday", "HALE3", "business_duration")]
    public void Business_NotPossible_IsReported(string line, string id, string words)
    {
        using var project = With(line, Response).With("days.csv", "date\nsoon\n");
        project.Load().Diagnostics.Select(found => found.ToString()).ShouldContain(text => text.Contains(id, StringComparison.Ordinal) && text.Contains(words, StringComparison.Ordinal));
    }

    private static Dictionary<string, Metric.EventMetric> Metrics(TestProject project)
    {
        var load = project.Load();
        return load.Project.ShouldNotBeNull(string.Join('\n', load.Diagnostics)).Metrics.OfType<Metric.EventMetric>().ToDictionary(metric => metric.Name);
    }

    private static TestProject With(string line, string metrics) => TestProject.Sound()
        .With("hale.yaml", $"project: A\ntime_zone: Europe/Berlin\n{line}\n")
        .With("sources/usage.yaml", Tickets)
        .With("sources/base.yaml", "sources:\n  crm: { files: a.csv, known: when_occurred, accounts: { id: account_id } }")
        .With("metrics/base.yaml", metrics)
        .Without("scores/base.yaml");
}
