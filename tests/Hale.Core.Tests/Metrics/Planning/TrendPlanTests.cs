using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Metrics.Trends;
using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Core.Tests.Metrics.Planning;

public sealed class TrendPlanTests
{
    private static readonly Instant LastDay = new(PlanBuilder.T.Micros - Instant.MicrosPerHour);

    [Fact]
    public void For_Trends_ComputeTheBaseOncePerWindow()
    {
        var plan = PlanBuilder.Plan([Logins, Trend(new Trend.Change(null, false)), Trend(new Trend.Slope(4, null, null, false), "s")]);
        plan.Aggregations.Select(aggregation => aggregation.Window!.ToString()).ShouldBe(["28d", "28d before 28d", "28d before 56d", "28d before 84d"]);
    }

    [Fact]
    public void For_TrendOfAFormula_LeavesAttributesAsOfTheMoment()
    {
        var seats = new Metric.AttributeMetric("seats", "Seats", Unit.None, ValueKind.Number, "seats", DaysSince: false);
        var plan = PlanBuilder.Plan([Logins, seats, PlanBuilder.Quotient("use", "logins", "seats"), Trend(new Trend.Change(null, false)) with { Base = "use" }]);
        plan.Aggregations.Count.ShouldBe(3);

        var table = Finish(plan, [5, 2, 10]);
        table["m"][0].Number.ShouldBe(-0.5);
        table.Notes["m"](0).ShouldBe("2.5 in the last 28 days, 5 in the 28 days before");
    }

    [Fact]
    public void Finish_Change_ComparesTheWindowBefore()
    {
        var table = Finish(PlanBuilder.Plan([Logins, Trend(new Trend.Change(null, false))]), [12, 20]);
        table["m"][0].Number.ShouldBe(-0.4);
        table.Notes["m"](0).ShouldBe("12 in the last 28 days, 20 in the 28 days before");
    }

    [Fact]
    public void Finish_ChangeAgainstTheSameWeeks_GoesBackAYear()
    {
        var plan = PlanBuilder.Plan([Logins, Trend(new Trend.Change(new Period(52, WindowUnit.Week), false))]);
        plan.Windows.Select(window => window.ToString()).ShouldBe(["28d", "28d before 364d"]);
        Finish(plan, [12, 20]).Notes["m"](0).ShouldBe("12 in the last 28 days, 20 in the 28 days that ended 364 days ago");
    }

    [Fact]
    public void Finish_AccountBeganInTheWindowBefore_IsTooYoung()
    {
        var start = new Instant(PlanBuilder.T.Micros - (30 * Instant.MicrosPerDay));
        var table = Finish(PlanBuilder.Plan([Logins, Trend(new Trend.Change(null, false))]), [12, 20], start);
        table["logins"][0].Number.ShouldBe(12);
        table["m"][0].Missing.ShouldBe(MissingReason.TooYoung);
        table.Notes["m"](0).ShouldBe("12 in the last 28 days, nothing in the 28 days before (the account is younger than the window)");
    }

    [Fact]
    public void Finish_Slope_SaysWhatItRestsOn()
    {
        var table = Finish(PlanBuilder.Plan([Logins, Trend(new Trend.Slope(3, null, 0.95m, false))]), [6, 2, 4]);
        table["m"][0].Number.ShouldBe(0);
        table.Notes["m"](0).ShouldBe("4, 2, 6 in 3 periods of 28 days, the oldest first; the trend is not significant");
    }

    [Fact]
    public void Finish_Baseline_SaysWhatIsUsual()
    {
        var table = Finish(PlanBuilder.Plan([Logins, Trend(new Trend.Baseline(3, false))]), [6, 2, 4, 3]);
        table["m"][0].Number.ShouldBe(2);
        table.Notes["m"](0).ShouldBe("6 in the last 28 days; before that 3, 4, 2, the oldest first");
    }

    private static Metric.EventMetric Logins => PlanBuilder.Count("logins", "login", PlanBuilder.Days28);

    private static Metric.TrendMetric Trend(Trend trend, string name = "m") => new(name, name, Unit.None, trend, "logins");

    private static ValueTable Finish(MetricPlan plan, int[] values, Instant? start = null) =>
        new MetricFinisher(plan, [PlanBuilder.Reach("usage", LastDay, "login")]).Finish(PlanBuilder.Row(
            plan,
            columns =>
            {
                foreach (var (column, value) in columns.Zip(values))
                {
                    column.Set(value);
                }
            },
            start));
}
