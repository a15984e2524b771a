using System.Text;
using Hale.Core.Metrics;
using Hale.Core.Subscriptions;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Language.Diagnostics;
using Hale.Language.Metrics;
using Hale.Language.Projects;
using Hale.Language.Sources;
using Hale.Language.Yaml;

namespace Hale.Tests.Metrics;

public sealed class SubscriptionMetricsTests
{
    [Fact]
    public void Kind_EveryMeasure_IsRead()
    {
        var metrics = Read("""
            metrics:
              revenue: { subscription: arr, label: Revenue }
              loyal: { subscription: tenure, unit: days }
              pro: { subscription: active, product: [pro, enterprise, pro] }
              renewal_in: { subscription: days_to_renewal, product: pro }
              notice_in: { subscription: days_to_notice }
            """).InOrder.Cast<Metric.SubscriptionMetric>().ToDictionary(metric => metric.Name);
        metrics.Values.Select(metric => metric.Measure).ShouldBe(Enum.GetValues<SubscriptionMeasure>(), ignoreOrder: true);
        (metrics["revenue"].Label, metrics["revenue"].Kind).ShouldBe(("Revenue", ValueKind.Number));
        metrics["loyal"].Unit.ShouldBe(Unit.Days);
        metrics["pro"].Kind.ShouldBe(ValueKind.Boolean);
        metrics["pro"].Products.ShouldBe(["enterprise", "pro"]);
        metrics["renewal_in"].Products.ShouldBe(["pro"]);
        metrics["notice_in"].Products.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{ subscription: ar }", "HALE2006", "did you mean `arr`?")]
    [InlineData("{ subscription: arr, product: [] }", "HALE2004", "the name of a product")]
    [InlineData("{ subscription: arr, window: 28d }", "HALE2001", "`window` is not a key")]
    public void Kind_WhatMeansNothing_IsReported(string metric, string id, string says)
    {
        var bag = new DiagnosticBag();
        Read($"metrics:\n  a: {metric}", bag: bag);
        var found = bag.Sorted.ShouldHaveSingleItem();
        found.Id.ShouldBe(id);
        $"{found.Message} | {found.Fix}".ShouldContain(says);
    }

    [Fact]
    public void Window_SinceContract_NeedsASourceOfSubscriptions()
    {
        Read("metrics:\n  a: { count: all, window: since_contract }").Of("a").ShouldBeOfType<Metric.EventMetric>().Selection.Window.ShouldBe(new Window.SinceContract());
        using var without = TestProject.Sound().With("metrics/b.yaml", "metrics:\n  a: { count: login, window: since_contract }");
        without.Load().Diagnostics.ShouldContain(found => found.Id == "HALE3013" && found.Message.Contains("no contract ever begins", StringComparison.Ordinal));
    }

    [Fact]
    public void BuiltIn_WithSubscriptions_AreKnownToFormulas()
    {
        var table = Read("metrics:\n  a: { formula: 'if(subscribed and tenure >= 60d, arr, 0) / days_to_renewal' }");
        table.BuiltIn.Select(metric => metric.Name).ShouldBe(["arr", "days_to_renewal", "subscribed", "tenure"]);
        table.Of("a").ShouldBeOfType<Metric.FormulaMetric>().Formula.ToString().ShouldBe("if(subscribed and tenure >= 60d, arr, 0) / days_to_renewal");
        table.InOrder.ShouldHaveSingleItem();
    }

    [Fact]
    public void BuiltIn_NameThatAFileDefines_IsTheFilesOwn()
    {
        var table = Read("metrics:\n  arr: { series: revenue }\n  a: { formula: arr / 12 }");
        table.BuiltIn.Select(metric => metric.Name).ShouldBe(["days_to_renewal", "subscribed", "tenure"]);
        table.Of("arr").ShouldBeOfType<Metric.SeriesMetric>();
    }

    [Fact]
    public void BuiltIn_WithoutSubscriptions_IsTheTenureOfTheAccount()
    {
        var bag = new DiagnosticBag();
        Read("metrics:\n  a: { formula: tenure / 7 }", subscriptions: false, bag).BuiltIn.ShouldBe([new Metric.AccountAgeMetric("tenure", "Tenure", Unit.Days)]);
        bag.Sorted.ShouldBeEmpty();
    }

    [Fact]
    public void BuiltIn_SourcesThatCouldNotBeRead_AreNoNews()
    {
        var bag = new DiagnosticBag();
        var catalogue = new SourceCatalogue(bag);
        catalogue.MarkIncomplete();
        Read("metrics:\n  a: { formula: arr / 7 }\n  b: { subscription: active }", catalogue, bag);
        bag.Sorted.ShouldBeEmpty();
    }

    private static MetricTable Read(string yaml, bool subscriptions = true, DiagnosticBag? bag = null)
    {
        var found = bag ?? new DiagnosticBag();
        var catalogue = new SourceCatalogue(found);
        if (subscriptions)
        {
            catalogue.DeclareSubscriptions(withCurrency: false);
        }

        var table = Read(yaml, catalogue, found);
        if (bag is null)
        {
            found.Sorted.ShouldBeEmpty();
        }

        return table;
    }

    private static MetricTable Read(string yaml, SourceCatalogue catalogue, DiagnosticBag bag)
    {
        var entries = new NamedDefinitions("metrics", "a metric", bag).Read([YamlFile.Read(Encoding.UTF8.GetBytes(yaml), "metrics/a.yaml", bag)]);
        var table = new MetricTable(entries.Select(entry => (entry.Key.Text, entry.Key.Span)), BuiltInMetrics.For(catalogue), isComplete: true);
        new MetricBinder(table, table, bag).Bind(entries.ToDictionary(entry => entry.Key.Text, new MetricReader(catalogue, ProjectCalendar.Plain, bag).Read));
        return table;
    }
}
