using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;

namespace Hale.Core.Tests.Metrics.Planning;

public sealed class MetricPlanTests
{
    [Fact]
    public void For_MetricsThatShareAnAggregate_ComputesItOnce()
    {
        var plan = PlanBuilder.Plan(
        [
            PlanBuilder.Events("revenue", EventAggregate.Sum, "amount", "login", PlanBuilder.Days28),
            PlanBuilder.Events("mean_order", EventAggregate.Mean, "amount", "login", PlanBuilder.Days28),
        ]);
        plan.Aggregations.Select(aggregation => aggregation.Function).ShouldBe([AggregateFunction.Sum, AggregateFunction.Count]);
    }

    [Fact]
    public void For_DifferentWindows_KeepsThemApart()
    {
        var plan = PlanBuilder.Plan(
        [
            PlanBuilder.Count("a", "login", PlanBuilder.Days28),
            PlanBuilder.Count("b", "login"),
        ]);
        plan.Aggregations.Count.ShouldBe(2);
        plan.Windows.ShouldBe([PlanBuilder.Days28]);
    }

    [Fact]
    public void For_NamesThatReadAlikeWhenJoined_KeepsThemApart()
    {
        var one = PlanBuilder.Count("a", "login,view");
        var two = one with { Name = "b", Selection = one.Selection with { Events = ["login", "view"] } };
        PlanBuilder.Plan([one, two]).Aggregations.Select(aggregation => aggregation.Names.Count).ShouldBe([1, 2]);
    }

    [Fact]
    public void For_WantedFormula_ComputesWhatItReadsAndNothingElse()
    {
        Metric[] metrics = [PlanBuilder.Count("a", "login"), PlanBuilder.Count("b", "login", PlanBuilder.Days28), PlanBuilder.Count("c", "login"), PlanBuilder.Quotient("q", "a", "b")];
        MetricReach.Of(metrics, new HashSet<string>(StringComparer.Ordinal) { "q" }).Select(metric => metric.Name).ShouldBe(["a", "b", "q"]);
    }
}
