using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Metrics;

/// <summary>Three currencies, a rate that changes, and one that nobody knows.</summary>
public sealed class MoneyTests : IDisposable
{
    private const string Header = "project: Trade\ntime_zone: Europe/Berlin\naccounts: from_events\n";
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task Metrics_InSeveralCurrencies_AreInTheReportingOne()
    {
        Write("currency: EUR\nrates: rates.csv\n", ", currency: currency, unit: money");
        await _shell.DoAsync("check");
        await _shell.DoAsync("import");

        (await _shell.DoAsync("metrics", "revenue", "orders", "--as-of", "2024-01-31", "--reasons", "--format", "csv")).Output.ShouldBe(
            "account,as_of,revenue,revenue.missing,orders,orders.missing\nacme,2024-01-31,12900,,100,\nglobex,2024-01-31,1150,,11.5,\ninitech,2024-01-31,,no_rate,,no_rate\n");
        (await _shell.DoAsync("metrics", "revenue", "orders", "--as-of", "2024-02-01", "--format", "csv")).Output.ShouldBe(
            "account,as_of,revenue,orders\nacme,2024-02-01,12950,195\nglobex,2024-02-01,1150,11.5\ninitech,2024-02-01,,\n");
        (await _shell.DoAsync("metrics", "revenue", "--as-of", "2024-02-01")).Output.ShouldContain("12,950 EUR");
        (await _shell.DoAsync("sql", "orders", "--as-of", "2024-02-01")).Output.ShouldContain("DECIMAL(28,6)");
    }

    [Fact]
    public async Task Explain_CurrencyWithoutARate_NamesItAndTheDay()
    {
        Write("currency: EUR\nrates: rates.csv\n", ", currency: currency, unit: money");
        await _shell.DoAsync("import");
        await _shell.DoAsync("score", "--as-of", "2024-02-01");

        var explained = (await _shell.DoAsync("explain", "initech")).Output;
        explained.ShouldContain("no rate of CHF is dated 2024-02-01 or before");
        explained.ShouldContain("no rate of CHF is dated 2024-01-11 or before");
        (await _shell.DoAsync("explain", "acme")).Output.ShouldContain("0 EUR → 0, 20,000 EUR → 100");
        (await _shell.DoAsync("docs")).Output.ShouldContain("in EUR at the rate of the day");
    }

    [Fact]
    public async Task Metrics_WithoutAReportingCurrency_AreAsTheyWere()
    {
        Write(string.Empty, string.Empty);
        await _shell.DoAsync("import");

        (await _shell.DoAsync("metrics", "revenue", "orders", "--as-of", "2024-02-01", "--reasons", "--format", "csv")).Output.ShouldBe(
            "account,as_of,revenue,revenue.missing,orders,orders.missing\nacme,2024-02-01,,several_currencies,210,\nglobex,2024-02-01,1000,,10,\ninitech,2024-02-01,100,,5,\n");
    }

    private void Write(string header, string orders)
    {
        _shell.Write("hale.yaml", Header + header);
        _shell.Write("rates.csv", "date,currency,rate\n2024-01-01,USD,0.90\n2024-02-01,USD,0.95\n2024-01-01,GBP,1.15\n");
        _shell.Write("data/terms.csv", "account,start,amount,currency\nacme,2024-01-01,1000,USD\nacme,2024-01-01,12000,EUR\nglobex,2024-01-01,1000,GBP\ninitech,2024-01-01,100,CHF\n");
        _shell.Write(
            "data/orders.csv",
            "account,at,amount,currency\nacme,2024-01-31T22:00:00Z,100,USD\nacme,2024-01-31T23:30:00Z,100,USD\nacme,2024-01-10T12:00:00Z,10,EUR\nglobex,2024-01-10T12:00:00Z,10,GBP\nglobex,2024-01-11T12:00:00Z,,CHF\ninitech,2024-01-11T12:00:00Z,5,CHF\n");
        _shell.Write(
            "sources/trade.yaml",
            """
            sources:
              terms: { files: data/terms.csv, known: when_occurred, subscriptions: { account: account, start: { date: start }, amount: { column: amount, per: year }, currency: currency } }
              orders: { files: data/orders.csv, known: when_occurred, complete: 2024-12-31, events: { account: account, event: order, time: at, properties: { amount: number, currency: text } } }
            """);
        _shell.Write(
            "metrics/trade.yaml",
            $$"""
            metrics:
              revenue: { label: Revenue, subscription: arr{{(header.Length > 0 ? ", unit: money" : string.Empty)}} }
              orders: { label: Orders, sum: amount, of: order, window: 90d, young: partial{{orders}} }

            """);
        _shell.Write(
            "scores/health.yaml",
            "score: health\nbands: { red: 0, green: 50 }\nscorecards:\n  - name: all\n    measures: { revenue: { why: Size, linear: { from: 0, to: 20000 } }, orders: { why: Use, linear: { from: 0, to: 200 } } }\n");
    }
}
