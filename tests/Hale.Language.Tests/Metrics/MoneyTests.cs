using Hale.Core.Definitions;
using Hale.Core.Metrics;
using Hale.Core.Money;
using Hale.Core.Projects;
using Hale.Language.Diagnostics;

namespace Hale.Tests.Metrics;

public sealed class MoneyTests
{
    private const string Metrics = """
        metrics:
          revenue: { subscription: arr, unit: money }
          tenure_days: { subscription: tenure }
          spend: { sum: amount, of: order, window: 28d, currency: currency }
          orders: { sum: amount, of: order, window: 28d }
        """;

    private const string Rates = "date,currency,rate\n2024-02-01,USD,0.95\n2024-01-01,USD,0.9\n\n2024-01-01,EUR,1\n";

    [Fact]
    public void Rates_OfAFile_ConvertAmountsAndNothingElse()
    {
        var project = Load("currency: EUR\nrates: rates.csv\n");
        var arr = Revenue(project);
        arr.Unit.ShouldBe(Unit.Money("EUR"));
        RatesOf(arr).At("USD", new DateOnly(2024, 1, 31)).ShouldBe(.9m);
        RatesOf(arr).At("USD", new DateOnly(2024, 2, 1)).ShouldBe(.95m);
        Spend(project).Conversion.ShouldBe(new Conversion("currency", RatesOf(arr)));
        project.Metrics.OfType<Metric.SubscriptionMetric>().Single(metric => metric.Name == "tenure_days").Rates.ShouldBeNull();
        project.Metrics.OfType<Metric.EventMetric>().Single(metric => metric.Name == "orders").Conversion.ShouldBeNull();
        var builtIn = project.BuiltInMetrics.OfType<Metric.SubscriptionMetric>().Single(metric => metric.Name == "arr");
        (builtIn.Unit, RatesOf(builtIn)).ShouldBe((Unit.Money("EUR"), RatesOf(arr)));
    }

    [Theory]
    [InlineData("{ file: rates.csv }", Rates)]
    [InlineData("{ file: rates.csv, date: day, currency: code, rate: worth }", "day;name;code;worth\n2024-01-01;\"Dollar; US\";USD;0.9\n2024-02-01;Dollar;USD;0.95\n")]
    [InlineData("rates.csv", "\"rate\"\tcurrency\tdate\n0.900\tUSD\t2024-01-01\n 0.95 \tUSD\t2024-02-01\n")]
    public void Rates_HoweverWritten_AreTheSame(string rates, string file) =>
        RatesOf(Revenue(Load($"currency: EUR\nrates: {rates}\n", file))).ToString().ShouldBe(RatesOf(Revenue(Load("currency: EUR\nrates: rates.csv\n"))).ToString());

    [Fact]
    public void Hash_OfOtherRates_ChangesOnlyWhereSomethingConverts()
    {
        var (one, other, none) = (Load("currency: EUR\nrates: rates.csv\n"), Load("currency: EUR\nrates: rates.csv\n", Rates + "2024-03-01,USD,0.96\n"), Load("currency: EUR\n"));
        HashOf(one, "money").ShouldBe(HashOf(Load("currency: EUR\nrates: rates.csv\n"), "money"));
        new[] { one, other, none }.Select(project => HashOf(project, "money")).ShouldBeUnique();
        new[] { one, other, none }.Select(project => HashOf(project, "plain")).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public void Arr_WithoutCurrencies_IsTakenToBeInTheReportingCurrency()
    {
        var project = Load("currency: EUR\nrates: rates.csv\n", sources: Sources(", currency: { value: USD }").Replace(", currency: { value: USD }", string.Empty, StringComparison.Ordinal));
        Revenue(project).Rates.ShouldBeNull();
    }

    [Fact]
    public void Rates_OfAnotherFile_ReportAFewProblems()
    {
        using var project = Project("currency: EUR\nrates: rates.csv\n", "date,currency,rate\n" + string.Concat(Enumerable.Repeat("x,USD,1\n", 50)), Sources(string.Empty));
        project.Load().Diagnostics.Count(found => found.Severity == Severity.Error).ShouldBe(10);
    }

    [Fact]
    public void Rates_OfNoFile_AreReported()
    {
        using var project = Project("currency: EUR\nrates: none.csv\n", Rates, Sources(string.Empty));
        project.Load().Diagnostics.ShouldContain(found => found.Id == "HALE1002" && found.Span.ToString() == "hale.yaml:4:8");
    }

    private static ExchangeRates RatesOf(Metric.SubscriptionMetric metric) => metric.Rates.ShouldNotBeNull();

    private static Metric.SubscriptionMetric Revenue(Project project) => project.Metrics.OfType<Metric.SubscriptionMetric>().Single(metric => metric.Name == "revenue");

    private static Metric.EventMetric Spend(Project project) => project.Metrics.OfType<Metric.EventMetric>().Single(metric => metric.Name == "spend");

    private static string HashOf(Project project, string score) => CanonicalDefinition.Of(project.Scores.Single(found => found.Name == score), project.AllMetrics, project.Population).Hash;

    private static Project Load(string header, string rates = Rates, string? sources = null)
    {
        using var project = Project(header, rates, sources ?? Sources(", currency: currency"));
        var load = project.Load();
        return load.Project.ShouldNotBeNull(string.Join('\n', load.Diagnostics));
    }

    private static string Sources(string currency) => $$"""
        sources:
          terms: { files: terms.csv, known: when_occurred, subscriptions: { account: account, start: { date: start }, amount: { column: amount, per: year }{{currency}} } }
          shop: { files: orders.csv, known: when_occurred, events: { account: account, event: order, time: at, properties: { amount: number, currency: text } } }
          crm: { files: a.csv, known: when_occurred, accounts: { id: account } }
        """;

    private static TestProject Project(string header, string rates, string sources) => TestProject.Sound()
        .With("hale.yaml", "project: A\ntime_zone: Europe/Berlin\n" + header)
        .With("rates.csv", rates)
        .With("sources/base.yaml", sources)
        .With("metrics/base.yaml", Metrics)
        .With("scores/base.yaml", "score: money\nbands: { red: 0, green: 50 }\nscorecards:\n  - name: all\n    measures: { revenue: { linear: { from: 0, to: 9 } } }\n")
        .With("scores/plain.yaml", "score: plain\nbands: { red: 0, green: 50 }\nscorecards:\n  - name: all\n    measures: { orders: { linear: { from: 0, to: 9 } }, tenure_days: { linear: { from: 0, to: 9 } } }\n");
}
