using Hale.Core.Definitions;
using Hale.Core.Expressions;
using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Populations;
using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Core.Tests.Metrics.Planning;

public sealed class ContactPlanTests
{
    private static readonly Comparison IsChampion = new(ComparisonOperator.Equal, new Reference("role", ValueKind.Text, true), new TextLiteral("champion"));
    private static readonly SourceReach Usage = PlanBuilder.Reach("usage", new Instant(PlanBuilder.T.Micros - 1));

    [Fact]
    public void Contacts_ListedAndNobodyCounts_IsZero() => Value(Contacts(), List(), [Imported]).Number.ShouldBe(0);

    [Fact]
    public void Contacts_ListNeverImported_IsASourceGap() => Value(Contacts(), List(), []).Missing.ShouldBe(MissingReason.SourceGap);

    [Fact]
    public void Contacts_ListKnownLater_IsASourceGap() => Value(
        Contacts(), List(new KnownRule.AtImport()), [Imported with { Imports = [new Instant(PlanBuilder.T.Micros + 1)] }]).Missing.ShouldBe(MissingReason.SourceGap);

    [Fact]
    public void Contacts_ListKnownLongBefore_StillHolds() => Value(
        Contacts(), List(new KnownRule.AtImport()), [Imported with { Imports = [new Instant(PlanBuilder.T.Micros - (90 * Instant.MicrosPerDay))] }]).Number.ShouldBe(0);

    [Fact]
    public void Contacts_ListCompleteToADayBefore_IsASourceGap()
    {
        var list = List() with { Reach = new ReachRule.Until(new DateOnly(2024, 5, 1)) };
        Value(Contacts(), list, [Imported]).Missing.ShouldBe(MissingReason.SourceGap);
        var plan = PlanBuilder.Plan([Contacts()], PlanBuilder.Source("usage", "login"), list);
        new SourceGaps(plan, [Imported, Usage]).At(PlanBuilder.T).ShouldBe([new SourceGap("people", ProjectZone.Utc.StartOfDay(new DateOnly(2024, 5, 2)))]);
    }

    [Fact]
    public void Contacts_AccountNotKnown_IsTooYoung() => Value(Contacts(), List(), [Imported], unknownAccount: true).Missing.ShouldBe(MissingReason.TooYoung);

    [Fact]
    public void SeenContacts_AccountYoungerThanTheWindow_IsTooYoungUnlessPartial()
    {
        var start = new Instant(PlanBuilder.T.Micros - (10 * Instant.MicrosPerDay));
        Value(Contacts(seen: true), List(), [Imported, Usage], start).Missing.ShouldBe(MissingReason.TooYoung);
        Value(Contacts(seen: true) with { Young = YoungPolicy.Partial }, List(), [Imported, Usage], start).Number.ShouldBe(0);
        Value(Contacts(), List(), [Imported], start).Number.ShouldBe(0);
    }

    [Fact]
    public void SeenContacts_EventsEndBeforeTheMoment_IsASourceGap() => Value(
        Contacts(seen: true), List(), [Imported, PlanBuilder.Reach("usage", new Instant(PlanBuilder.T.Micros - (3 * Instant.MicrosPerDay)))]).Missing.ShouldBe(MissingReason.SourceGap);

    [Fact]
    public void TopContacts_NobodyWasActive_IsMissing()
    {
        Top(EventAggregate.TopShare, 0, 0).Missing.ShouldBe(MissingReason.NoData);
        Top(EventAggregate.TopSilent, 0, 0).Missing.ShouldBe(MissingReason.NoData);
        Top(EventAggregate.TopShare, 3, 4).Number.ShouldBe(0.75);
        Top(EventAggregate.TopSilent, 2, 4).Number.ShouldBe(2);
    }

    [Fact]
    public void Silence_OfAnEarlierWindow_NeedsTheSourceToReachTheMoment()
    {
        var metric = Ranked(EventAggregate.TopSilent) with { Selection = new EventSelection(["login"], new Window.Rolling(new Period(28, WindowUnit.Day), null, 1), null) };
        var plan = PlanBuilder.Plan([metric]);
        var reach = PlanBuilder.Reach("usage", new Instant(PlanBuilder.T.Micros - (5 * Instant.MicrosPerDay)));
        new MetricFinisher(plan, [reach]).Finish(PlanBuilder.Row(plan, columns => columns[1].Set(1)))["m"][0].Missing.ShouldBe(MissingReason.SourceGap);
        new SourceGaps(plan, [reach]).At(PlanBuilder.T).ShouldHaveSingleItem().Source.ShouldBe("usage");
    }

    [Fact]
    public void Aggregations_ThatReadContacts_SaySo()
    {
        var byRole = PlanBuilder.Count("a", "login", where: new Comparison(ComparisonOperator.Equal, new Reference("contact.role", ValueKind.Text, true), new TextLiteral("x")));
        var plan = PlanBuilder.Plan([byRole, PlanBuilder.Count("b", "login"), Contacts(), Contacts(seen: true) with { Name = "d" }], PlanBuilder.Source("usage", "login"), List());

        plan.Aggregations.Select(aggregation => string.Join('+', aggregation.Facts)).ShouldBe(["Events+Contacts", "Events", "Contacts", "Contacts+Events"]);
        plan.Aggregations.Select(aggregation => aggregation.ReadsMoment).ShouldBe([true, false, true, true]);
        plan.ContactSources().ShouldBe(["people"]);
        plan.ContactSources(list => list.End is not null).ShouldBeEmpty();
    }

    [Fact]
    public void Exclusion_ByContact_MakesEveryReadingOfEventsDependOnTheMoment()
    {
        var excluded = new NamedCondition("staff", new MissingTest(new Reference("contact.role", ValueKind.Text, true), false));
        var plan = MetricPlan.For([PlanBuilder.Count("a", "login"), Contacts()], null, [PlanBuilder.Source("usage", "login"), List()], ProjectZone.Utc, [excluded]);
        plan.Aggregations.Select(aggregation => aggregation.ReadsContactOfEvent).ShouldBe([true, false]);
    }

    [Fact]
    public void Definition_OfContacts_ChangesWithAllThatCounts()
    {
        Metric[] variants =
        [
            Contacts(), Contacts(seen: true), Contacts() with { Where = null }, Contacts(seen: true) with { Young = YoungPolicy.Partial },
            Ranked(EventAggregate.TopShare), Ranked(EventAggregate.TopShare) with { Top = 4 }, Ranked(EventAggregate.TopSilent), Ranked(EventAggregate.TopSilent) with { Quiet = Window.Of(15, WindowUnit.Day) },
        ];
        variants.Select(metric => CanonicalMetric.Of(metric).ToJsonString()).Distinct().Count().ShouldBe(variants.Length);
    }

    private static SourceReach Imported => PlanBuilder.Reach("people", null);

    private static Metric.ContactsMetric Contacts(bool seen = false) =>
        new("m", "m", Unit.None, IsChampion, seen ? new EventSelection(["login"], PlanBuilder.Days28, null) : null, YoungPolicy.Missing);

    private static Metric.EventMetric Ranked(EventAggregate aggregate) => PlanBuilder.Events("m", aggregate, null, "login", PlanBuilder.Days28) with
    {
        Top = 3, Quiet = aggregate == EventAggregate.TopSilent ? Window.Of(14, WindowUnit.Day) : null,
    };

    private static SourceDefinition List(KnownRule? known = null) => PlanBuilder.Source("people", "none") with
    {
        Mapping = new RowMapping.Contacts("account", "id", [new PropertyColumn("role", "role", ValueKind.Text)], new ValidFromRule.Undated()), Known = known ?? new KnownRule.WhenOccurred(),
    };

    private static Value Value(Metric metric, SourceDefinition list, IReadOnlyList<SourceReach> reaches, Instant? start = null, bool unknownAccount = false)
    {
        var plan = PlanBuilder.Plan([metric], PlanBuilder.Source("usage", "login"), list);
        return new MetricFinisher(plan, reaches).Finish(PlanBuilder.Row(plan, _ => { }, start, unknownAccount))["m"][0];
    }

    private static Value Top(EventAggregate aggregate, int own, int all)
    {
        var plan = PlanBuilder.Plan([Ranked(aggregate)]);
        return new MetricFinisher(plan, [Usage]).Finish(PlanBuilder.Row(plan, columns =>
        {
            columns[0].Set(own);
            columns[1].Set(all);
        }))["m"][0];
    }
}
