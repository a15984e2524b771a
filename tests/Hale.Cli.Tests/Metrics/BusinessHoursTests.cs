using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Metrics;

/// <summary>Response times in hours of work, and days of work since somebody asked.</summary>
public sealed class BusinessHoursTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task Metrics_InHoursOfWork_LeaveOutNightsWeekendsAndHolidays()
    {
        _shell.Write("hale.yaml", "project: Desk\ntime_zone: Europe/Berlin\naccounts: from_events\nbusiness: { days: monday..friday, hours: 09:00..17:00, holidays: holidays.csv }\n");
        _shell.Write("holidays.csv", "date,name\n2024-04-01,Easter Monday\n");
        // Thursday 16:00 to Friday 10:00, over Easter and the change of the clock, and one that is still open.
        _shell.Write("data/tickets.csv", "account,opened,answered\nacme,2024-03-21T16:00:00+01:00,2024-03-22T10:00:00+01:00\nacme,2024-03-29T16:30:00+01:00,2024-04-02T09:30:00+02:00\nacme,2024-04-03T09:00:00+02:00,\n");
        _shell.Write(
            "sources/desk.yaml",
            "sources:\n  desk: { files: data/tickets.csv, known: when_occurred, complete: 2024-12-31, events: { account: account, event: ticket, time: opened, end: { time: answered } } }\n");
        _shell.Write(
            "metrics/desk.yaml",
            """
            metrics:
              first_answer: { label: First answer, median: business_duration, of: ticket, window: 90d, young: partial, unit: hours }
              slow: { count: ticket, window: 90d, young: partial, where: business_duration > 1 }
              waiting: { business_days_since: ticket, unit: days }

            """);

        await _shell.DoAsync("check");
        await _shell.DoAsync("import");

        (await _shell.DoAsync("metrics", "--as-of", "2024-04-07", "--format", "csv")).Output.ShouldBe("account,as_of,first_answer,slow,waiting\nacme,2024-04-07,1.5,1,3\n");
        (await _shell.DoAsync("sql", "first_answer", "--as-of", "2024-04-07")).Output.ShouldContain("local_clock");
    }
}
