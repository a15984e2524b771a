using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Metrics;

/// <summary>A customer that came back counts what it did since it came back, and one without a contract counts nothing.</summary>
public sealed class SinceContractTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task Metrics_SinceContract_CountTheCurrentPeriodOnly()
    {
        _shell.Write("hale.yaml", "project: Contracts\ntime_zone: UTC\naccounts: from_events\n");
        _shell.Write("data/terms.csv", "account,start,end\nback,2023-01-01,2023-07-01\nback,2024-01-01,2024-07-01\nback,2024-07-01,2025-01-01\ngone,2024-01-01,2024-03-01\n");
        _shell.Write("data/logins.csv", "account,day\nback,2023-02-01\nback,2023-09-01\nback,2024-02-01\nback,2024-08-01\ngone,2024-02-01\ngone,2024-08-31\n");
        _shell.Write(
            "sources/all.yaml",
            """
            sources:
              terms: { files: data/terms.csv, known: when_occurred, subscriptions: { account: account, start: { date: start }, end: { date: end } } }
              logins: { files: data/logins.csv, known: when_occurred, events: { account: account, event: login, date: day } }

            """);
        _shell.Write("metrics/all.yaml", "metrics:\n  logins: { count: login, window: since_contract }\n");

        await _shell.DoAsync("import");

        (await _shell.DoAsync("metrics", "--as-of", "2024-08-31", "--format", "csv")).Output.ShouldBe("account,as_of,logins\nback,2024-08-31,2\ngone,2024-08-31,\n");
        (await _shell.DoAsync("sql", "logins", "--as-of", "2024-08-31")).Output.ShouldContain("since_contract");
    }
}
