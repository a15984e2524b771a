using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Metrics;

/// <summary>Days since the last order over the account's own median interval between the last six orders, of which three are needed.</summary>
public sealed class PurchaseRhythmTests : IDisposable
{
    private readonly Shell _shell = new();

    public PurchaseRhythmTests()
    {
        _shell.Write("hale.yaml", "project: Shop\ntime_zone: UTC\n");
        _shell.Write("data/accounts.csv", "id,since\nkeen,2023-01-01\nnew,2024-11-01\n");
        _shell.Write(
            "data/orders.csv",
            """
            account,day
            keen,2024-01-01
            keen,2024-09-01
            keen,2024-09-11
            keen,2024-09-21
            keen,2024-10-01
            keen,2024-10-11
            keen,2024-11-10
            new,2024-11-20
            new,2024-11-25

            """);
        _shell.Write(
            "sources/shop.yaml",
            """
            sources:
              crm: { files: data/accounts.csv, known: when_occurred, accounts: { id: id, start: { date: since } } }
              shop: { files: data/orders.csv, known: when_occurred, complete: 2024-12-31, events: { account: account, event: order, date: day } }

            """);
        _shell.Write(
            "metrics/shop.yaml",
            """
            metrics:
              own_interval: { label: Usual days between orders, median: interval, of: order, latest: 6, at_least: 3, window: all, unit: days }
              since_order: { days_since: order, unit: days }
              rhythm: { label: Purchase rhythm, formula: since_order / own_interval }

            """);
        _shell.Write("scores/health.yaml", "score: health\nbands: { red: 0, green: 50 }\nscorecards:\n  - name: all\n    measures:\n      rhythm: { weight: 2, linear: { from: 2.5, to: 1 } }\n      own_interval: { weight: 1, linear: { from: 60, to: 0 } }\n");
    }

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task Rhythm_OfEnoughOrders_IsThatOfTheLastSix()
    {
        await _shell.DoAsync("check");
        await _shell.DoAsync("import");
        (await _shell.DoAsync("metrics", "--as-of", "2024-11-25", "--format", "csv")).Output.ShouldBe(
            "account,as_of,own_interval,rhythm,since_order\nkeen,2024-11-25,10,1.6,16\nnew,2024-11-25,,,1\n");
        (await _shell.DoAsync("sql", "own_interval", "--as-of", "2024-11-25")).Output.ShouldContain("event.interval of order, the latest 6");
    }

    [Fact]
    public async Task Rhythm_OfTooFewOrders_IsMissingAndSaysWhy()
    {
        await _shell.DoAsync("import");
        await _shell.DoAsync("score", "--as-of", "2024-11-25");
        (await _shell.DoAsync("explain", "new")).Output.ShouldContain("2 matching events; 3 are needed");
    }
}
