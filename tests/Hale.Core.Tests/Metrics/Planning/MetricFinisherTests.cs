using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Sources;
using Hale.Core.Subscriptions;
using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Core.Tests.Metrics.Planning;

public sealed class MetricFinisherTests
{
    private static readonly Instant LastDay = new(PlanBuilder.T.Micros - Instant.MicrosPerHour);

    [Fact]
    public void Count_OfNothing_IsZeroWhenTheSourceReachesTheMoment() => Value(PlanBuilder.Count("m", "login", PlanBuilder.Days28), _ => { }).Number.ShouldBe(0);

    [Fact]
    public void Sum_OfNothing_IsZero() => Value(PlanBuilder.Events("m", EventAggregate.Sum, "amount", "login", PlanBuilder.Days28), _ => { }).Number.ShouldBe(0);

    [Theory]
    [InlineData(EventAggregate.Mean)]
    [InlineData(EventAggregate.Min)]
    [InlineData(EventAggregate.Max)]
    [InlineData(EventAggregate.First)]
    [InlineData(EventAggregate.Last)]
    [InlineData(EventAggregate.Percentile)]
    [InlineData(EventAggregate.DaysSince)]
    public void Aggregate_OfNothing_IsMissing(EventAggregate aggregate) =>
        Value(PlanBuilder.Events("m", aggregate, "amount", "login", PlanBuilder.Days28), _ => { }).Missing.ShouldBe(MissingReason.NoData);

    [Fact]
    public void Mean_OfExactDecimals_IsDividedAfterwards()
    {
        var value = Value(PlanBuilder.Events("m", EventAggregate.Mean, "amount", "login", PlanBuilder.Days28), columns =>
        {
            columns[0].Set(0.3m);
            columns[1].Set(3);
        });
        value.Number.ShouldBe(0.1);
    }

    [Fact]
    public void Count_SourceEndsBeforeTheMoment_IsASourceGap() => Value(
        PlanBuilder.Count("m", "login", PlanBuilder.Days28), columns => columns[0].Set(5), lastFact: new Instant(PlanBuilder.T.Micros - (2 * Instant.MicrosPerDay)))
        .Missing.ShouldBe(MissingReason.SourceGap);

    [Fact]
    public void Count_SourceNeverImported_IsASourceGap()
    {
        var plan = PlanBuilder.Plan([PlanBuilder.Count("m", "login")]);
        new MetricFinisher(plan, []).Finish(PlanBuilder.Row(plan, _ => { }))["m"][0].Missing.ShouldBe(MissingReason.SourceGap);
    }

    [Fact]
    public void Count_DeclaredComplete_ReachesTheMomentWithoutFacts()
    {
        var plan = PlanBuilder.Plan([PlanBuilder.Count("m", "login")], PlanBuilder.Source("usage", "login", reach: new ReachRule.Until(new DateOnly(2024, 5, 31))));
        new MetricFinisher(plan, [PlanBuilder.Reach("usage", null)]).Finish(PlanBuilder.Row(plan, _ => { }))["m"][0].Number.ShouldBe(0);
    }

    [Fact]
    public void Count_OfOneFactOfARow_ReachesAsFarAsTheOthers()
    {
        SourceReach[] reaches = [PlanBuilder.Reach("tickets.opened", LastDay, "login"), PlanBuilder.Reach("tickets.closed", new Instant(0), "order")];
        var facts = PlanBuilder.Plan([PlanBuilder.Count("m", "order")], PlanBuilder.Source("tickets.opened", "login"), PlanBuilder.Source("tickets.closed", "order"));
        var apart = PlanBuilder.Plan([PlanBuilder.Count("m", "order")], PlanBuilder.Source("opened", "login"), PlanBuilder.Source("closed", "order"));

        new MetricFinisher(facts, reaches).Finish(PlanBuilder.Row(facts, _ => { }))["m"][0].Number.ShouldBe(0);
        new MetricFinisher(apart, [.. reaches.Select(reach => reach with { Source = reach.Source[8..] })]).Finish(PlanBuilder.Row(apart, _ => { }))["m"][0].Missing.ShouldBe(MissingReason.SourceGap);
    }

    [Fact]
    public void Count_EventThatNoRowHasCarriedYet_IsZeroWhereASourceOfNamedEventsReachesTheMoment()
    {
        var source = PlanBuilder.Source("usage", "login");
        var named = source with { Mapping = ((RowMapping.Events)source.Mapping) with { Event = new EventName.FromColumn("event") } };
        var plan = PlanBuilder.Plan([PlanBuilder.Count("m", "refund")], named);

        Finish(plan, PlanBuilder.Row(plan, _ => { }), LastDay).Number.ShouldBe(0);
        Finish(plan, PlanBuilder.Row(plan, _ => { }), new Instant(LastDay.Micros - Instant.MicrosPerDay)).Missing.ShouldBe(MissingReason.SourceGap);
    }

    [Fact]
    public void Count_EventThatAnotherSourceGives_DoesNotWaitForThisOne()
    {
        var named = PlanBuilder.Source("usage", "login");
        var late = named with { Name = "late", Mapping = ((RowMapping.Events)named.Mapping) with { Event = new EventName.FromColumn("event") } };
        var plan = PlanBuilder.Plan([PlanBuilder.Count("m", "login")], named, late);
        SourceReach[] reaches = [PlanBuilder.Reach("usage", LastDay), PlanBuilder.Reach("late", new Instant(0), "other")];

        new MetricFinisher(plan, reaches).Finish(PlanBuilder.Row(plan, _ => { }))["m"][0].Number.ShouldBe(0);
    }

    [Fact]
    public void Count_FactsKnownAtALaterImport_IsASourceGap()
    {
        var plan = PlanBuilder.Plan([PlanBuilder.Count("m", "login")], PlanBuilder.Source("usage", "login") with { Known = new KnownRule.AtImport() });
        var reach = PlanBuilder.Reach("usage", LastDay) with { Steps = [new ReachStep(new Instant(PlanBuilder.T.Micros + 1), LastDay)] };

        new MetricFinisher(plan, [reach]).Finish(PlanBuilder.Row(plan, _ => { }))["m"][0].Missing.ShouldBe(MissingReason.SourceGap);
    }

    [Fact]
    public void Count_WindowBeginsBeforeTheAccount_IsTooYoung() => Value(
        PlanBuilder.Count("m", "login", PlanBuilder.Days28), columns => columns[0].Set(5), start: LastDay).Missing.ShouldBe(MissingReason.TooYoung);

    [Fact]
    public void Count_WindowBeginsWithTheAccount_IsPresent() => Value(
        PlanBuilder.Count("m", "login", PlanBuilder.Days28), columns => columns[0].Set(5), start: PlanBuilder.Days28.Bounds(PlanBuilder.T, ProjectZone.Utc).Start).Number.ShouldBe(5);

    [Fact]
    public void Count_WindowEndedBeforeTheSourceDid_IsPresent()
    {
        var lastFact = new Instant(PlanBuilder.T.Micros - (20 * Instant.MicrosPerDay));
        Value(PlanBuilder.Count("m", "login", PlanBuilder.Days28.Earlier(1)), columns => columns[0].Set(5), lastFact: lastFact).Number.ShouldBe(5);
        Value(PlanBuilder.Count("m", "login", PlanBuilder.Days28.Earlier(1)), columns => columns[0].Set(5), lastFact: new Instant(lastFact.Micros - (10 * Instant.MicrosPerDay)))
            .Missing.ShouldBe(MissingReason.SourceGap);
    }

    [Theory]
    [InlineData(YoungPolicy.Missing)]
    [InlineData(YoungPolicy.Partial)]
    public void Count_WindowEndedBeforeTheAccountBegan_IsTooYoung(YoungPolicy young)
    {
        var start = PlanBuilder.Days28.Bounds(PlanBuilder.T, ProjectZone.Utc).Start;
        Value(PlanBuilder.Count("m", "login", PlanBuilder.Days28.Earlier(1), young: young), _ => { }, start).Missing.ShouldBe(MissingReason.TooYoung);
    }

    [Fact]
    public void Count_SinceTheAccountsStart_IsNeverTooYoung() => Value(
        PlanBuilder.Count("m", "login", new Window.SinceStart()), columns => columns[0].Set(5), start: LastDay).Number.ShouldBe(5);

    [Theory]
    [InlineData(10, 20, MissingReason.None)]
    [InlineData(10, 5, MissingReason.TooYoung)]
    [InlineData(-1, 20, MissingReason.NoData)]
    public void Count_SinceTheContractBegan_NeedsAContractThatTheAccountSaw(int contractDays, int accountDays, MissingReason missing)
    {
        static Instant Before(int days) => new(PlanBuilder.T.Micros - (days * Instant.MicrosPerDay));
        var plan = PlanBuilder.Plan([PlanBuilder.Count("m", "login", new Window.SinceContract())]);
        var term = new SubscriptionTerm(null, Before(contractDays), null, null, null, null, null, null, Instant.Always, null);
        var batch = PlanBuilder.Row(plan, columns => columns[0].Set(5), Before(accountDays)) with { Terms = [[term]] };
        plan.ReadsSubscriptions.ShouldBeTrue();
        var values = new MetricFinisher(plan, [PlanBuilder.Reach("usage", LastDay)]).Finish(batch);
        values["m"][0].Missing.ShouldBe(missing);
        values.Notes["m"](0).ShouldBe(missing == MissingReason.NoData ? "no subscription is active" : null);
    }

    [Fact]
    public void Count_FewerThanItNeeds_IsMissingAndSaysHowMany()
    {
        var plan = PlanBuilder.Plan([PlanBuilder.Events("m", EventAggregate.Percentile, "amount", "login", null) with { At = 0.5m, AtLeast = 3 }]);
        ValueTable Of(int matching) => new MetricFinisher(plan, [PlanBuilder.Reach("usage", LastDay)]).Finish(PlanBuilder.Row(plan, columns =>
        {
            columns[0].Set(7);
            columns[1].Set(matching);
        }));
        Of(3)["m"][0].Number.ShouldBe(7);
        Of(3).Notes["m"](0).ShouldBeNull();
        Of(2)["m"][0].Missing.ShouldBe(MissingReason.NoData);
        Of(2).Notes["m"](0).ShouldBe("2 matching events; 3 are needed");
    }

    [Fact]
    public void Gaps_SourceThatFeedsEarlierWindowsOnly_NeedsToReachTheirEnd()
    {
        var plan = PlanBuilder.Plan([PlanBuilder.Count("m", "login", PlanBuilder.Days28.Earlier(1))]);
        IReadOnlyList<SourceGap> Gaps(int daysAgo) =>
            new SourceGaps(plan, [PlanBuilder.Reach("usage", new Instant(PlanBuilder.T.Micros - (daysAgo * Instant.MicrosPerDay)), "login")]).At(PlanBuilder.T);

        Gaps(20).ShouldBeEmpty();
        Gaps(40).ShouldHaveSingleItem().Source.ShouldBe("usage");
    }

    [Fact]
    public void Count_YoungPartial_IsWhatThereIs() => Value(
        PlanBuilder.Count("m", "login", PlanBuilder.Days28, young: YoungPolicy.Partial), columns => columns[0].Set(5), start: LastDay).Number.ShouldBe(5);

    [Theory]
    [InlineData(7, 20)]
    [InlineData(28, 5)]
    [InlineData(100, 5)]
    public void Count_YoungScale_IsWhatThereIsOverTheShareOfTheWindow(int days, double expected)
    {
        var table = Table(days);
        table["m"][0].Number.ShouldBe(expected);
        (table.Notes["m"](0) is null).ShouldBe(days >= 28);
    }

    [Fact]
    public void Count_YoungScale_SaysFromWhat() => Table(7).Notes["m"](0).ShouldBe("scaled up from 5: the account began 7 days before");

    [Fact]
    public void Count_YoungScaleOfHours_TakesTheAccountToBeADayOld() => Table(0, hours: 1).Notes["m"](0).ShouldStartWith("scaled up from 5");

    [Fact]
    public void Count_YoungScaleOfHours_IsNoMoreThanADaysWorth() => Table(0, hours: 1)["m"][0].Number.ShouldBe(140);

    [Fact]
    public void Count_AccountNotYetKnown_IsTooYoung()
    {
        var plan = PlanBuilder.Plan([PlanBuilder.Count("m", "login")]);
        Finish(plan, PlanBuilder.Row(plan, _ => { }, unknownAccount: true), LastDay).Missing.ShouldBe(MissingReason.TooYoung);
    }

    [Theory]
    [InlineData(false, 1.5)]
    [InlineData(true, 2)]
    public void DaysSince_ByTimestampOrByDay_IsDecimalOrWhole(bool byDay, double expected)
    {
        var plan = PlanBuilder.Plan([PlanBuilder.Events("m", EventAggregate.DaysSince, null, "login", null)], PlanBuilder.Source("usage", "login", byDay));
        var batch = PlanBuilder.Row(plan, columns => columns[0].Set(PlanBuilder.T.Micros - (36 * Instant.MicrosPerHour)));
        Finish(plan, batch, LastDay).Number.ShouldBe(expected);
    }

    [Fact]
    public void Formula_DivisionByZero_IsMissing()
    {
        var plan = PlanBuilder.Plan([PlanBuilder.Count("a", "login"), PlanBuilder.Count("b", "login", PlanBuilder.Days28), PlanBuilder.Quotient("m", "a", "b")]);
        Finish(plan, PlanBuilder.Row(plan, columns => columns[0].Set(3)), LastDay).Missing.ShouldBe(MissingReason.NoData);
    }

    [Fact]
    public void Formula_MissingInput_CarriesItsReason()
    {
        var plan = PlanBuilder.Plan([PlanBuilder.Count("a", "login"), PlanBuilder.Count("b", "login", PlanBuilder.Days28), PlanBuilder.Quotient("m", "a", "b")]);
        Finish(plan, PlanBuilder.Row(plan, columns => columns[0].Set(3), start: LastDay), LastDay).Missing.ShouldBe(MissingReason.TooYoung);
    }

    private static ValueTable Table(int days, int hours = 0)
    {
        var plan = PlanBuilder.Plan([PlanBuilder.Count("m", "login", PlanBuilder.Days28, young: YoungPolicy.Scale)]);
        var start = new Instant(PlanBuilder.T.Micros - (days * Instant.MicrosPerDay) - (hours * Instant.MicrosPerHour));
        return new MetricFinisher(plan, [PlanBuilder.Reach("usage", LastDay, "login")]).Finish(PlanBuilder.Row(plan, columns => columns[0].Set(5), start));
    }

    private static Value Value(Metric metric, Action<IReadOnlyList<RawColumn>> fill, Instant? start = null, Instant? lastFact = null)
    {
        var plan = PlanBuilder.Plan([metric]);
        return Finish(plan, PlanBuilder.Row(plan, fill, start), lastFact ?? LastDay);
    }

    private static Value Finish(MetricPlan plan, RawBatch batch, Instant lastFact) =>
        new MetricFinisher(plan, [PlanBuilder.Reach("usage", lastFact, "login")]).Finish(batch)["m"][0];
}
