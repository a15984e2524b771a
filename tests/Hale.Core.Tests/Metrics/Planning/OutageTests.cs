using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Core.Tests.Metrics.Planning;

/// <summary>Declared outages of sources of events.</summary>
public sealed class OutageTests
{
    [Theory]
    [InlineData(30, 28, MissingReason.None)]
    [InlineData(30, 27, MissingReason.SourceGap)]
    [InlineData(3, 1, MissingReason.SourceGap)]
    [InlineData(3, null, MissingReason.SourceGap)]
    [InlineData(0, null, MissingReason.None)]
    public void Count_WindowThatTouchesAnOutage_IsASourceGap(int from, int? until, MissingReason missing) =>
        Finish(PlanBuilder.Count("m", "login", PlanBuilder.Days28), from, until)["m"][0].Missing.ShouldBe(missing);

    [Fact]
    public void Count_OutageBeforeTheAccountBegan_DoesNotMatter() =>
        Finish(PlanBuilder.Count("m", "login", PlanBuilder.Days28, young: YoungPolicy.Partial), 20, 15, start: DaysBefore(15))["m"][0].Missing.ShouldBe(MissingReason.None);

    [Fact]
    public void Gap_ThatIsIgnored_CountsWhatIsThere()
    {
        var metric = PlanBuilder.Count("m", "login", PlanBuilder.Days28);
        Finish(metric with { Selection = metric.Selection with { IgnoresGaps = true } }, 20, null)["m"][0].Number.ShouldBe(3);
    }

    [Theory]
    [InlineData(EventAggregate.DaysSince, 10, MissingReason.SourceGap)]
    [InlineData(EventAggregate.DaysSince, 2, MissingReason.None)]
    [InlineData(EventAggregate.Last, 10, MissingReason.SourceGap)]
    [InlineData(EventAggregate.Last, 2, MissingReason.None)]
    public void Latest_EventAfterTheOutage_NothingBeforeItMatters(EventAggregate aggregate, int latest, MissingReason missing) =>
        Finish(PlanBuilder.Events("m", aggregate, aggregate == EventAggregate.Last ? "amount" : null, "login", null), 5, 3, latest: latest)["m"][0].Missing.ShouldBe(missing);

    [Fact]
    public void Latest_HiddenByAnOutage_IsTheLastOneKnown()
    {
        var column = Finish(PlanBuilder.Events("m", EventAggregate.Last, "amount", "login", null), 5, 3, latest: 10)["m"];
        column.Freshness!.KnownAt(0).Number.ShouldBe(3);
        column.Freshness.AgeAt(0).ShouldBe(10);
    }

    [Fact]
    public void Note_OfAGap_SaysWhatWasDownAndWhy() =>
        Finish(PlanBuilder.Count("m", "login", PlanBuilder.Days28), 20, 15).Notes["m"](0).ShouldBe("usage was down from then to then: the tracker was off");

    private static Instant DaysBefore(int days) => new(PlanBuilder.T.Micros - (days * Instant.MicrosPerDay));

    private static ValueTable Finish(Metric metric, int from, int? until, Instant? start = null, int latest = 1)
    {
        var outage = new Outage(DaysBefore(from), until is { } days ? DaysBefore(days) : null, "the tracker was off", "from then to then");
        var plan = PlanBuilder.Plan([metric], PlanBuilder.Source("usage", "login") with { Outages = [outage] });
        var batch = PlanBuilder.Row(
            plan,
            columns =>
            {
                foreach (var (aggregation, column) in plan.Aggregations.Zip(columns))
                {
                    column.Set(aggregation.Function == AggregateFunction.LastTime ? DaysBefore(latest).Micros : 3);
                }
            },
            start ?? DaysBefore(1000));
        return new MetricFinisher(plan, [PlanBuilder.Reach("usage", new Instant(PlanBuilder.T.Micros - 1))]).Finish(batch);
    }
}
