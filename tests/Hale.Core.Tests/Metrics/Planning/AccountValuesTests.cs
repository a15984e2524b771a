using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Subscriptions;
using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Core.Tests.Metrics.Planning;

public sealed class AccountValuesTests
{
    private static readonly Metric Arr = new Metric.SubscriptionMetric("arr", "ARR", Unit.None, SubscriptionMeasure.Arr, ["pro"]);
    private static readonly Metric Active = new Metric.SubscriptionMetric("active", "Active", Unit.None, SubscriptionMeasure.Active, []);
    private static readonly Metric Age = new Metric.AccountAgeMetric("tenure", "Tenure", Unit.Days);
    private static readonly SubscriptionTerm Term = new("pro", Before(90), null, null, 100, 1, "EUR", null, Before(90), null);

    [Fact]
    public void Subscription_TermsOfTheAccount_GiveItsValues()
    {
        var values = Finish(Before(400), Term, Term with { Product = "basic" });
        values["arr"][0].ShouldBe(Value.Of(1200.0));
        values["active"][0].ShouldBe(Value.Of(true));
    }

    [Fact]
    public void Subscription_AccountWithoutTerms_IsNotSubscribed()
    {
        var values = Finish(Before(400));
        values["arr"][0].ShouldBe(Value.Of(0.0));
        values["active"][0].ShouldBe(Value.Of(false));
    }

    [Fact]
    public void Subscription_AccountThatHadNotBegunOrIsNotKnown_IsMissing()
    {
        Finish(PlanBuilder.T, Term)["active"][0].ShouldBe(Value.MissingFor(MissingReason.TooYoung));
        Finish(null, Term)["arr"][0].ShouldBe(Value.MissingFor(MissingReason.TooYoung));
    }

    [Fact]
    public void Age_AccountThatBegan_IsItsWholeDays()
    {
        Finish(Before(35))["tenure"][0].ShouldBe(Value.Of(35.0));
        Finish(new Instant(Before(35).Micros + 1))["tenure"][0].ShouldBe(Value.Of(35.0));
        Finish(new Instant(Before(35).Micros - 1))["tenure"][0].ShouldBe(Value.Of(36.0));
    }

    [Fact]
    public void Age_BeginningThatNobodyKnows_IsMissing()
    {
        Finish(Instant.Always)["tenure"][0].ShouldBe(Value.MissingFor(MissingReason.NoData));
        Finish(null)["tenure"][0].ShouldBe(Value.MissingFor(MissingReason.TooYoung));
    }

    [Fact]
    public void Plan_OnlyWithSubscriptionMetrics_ReadsTerms()
    {
        PlanBuilder.Plan([Age]).ReadsSubscriptions.ShouldBeFalse();
        PlanBuilder.Plan([Age, Arr]).ReadsSubscriptions.ShouldBeTrue();
        PlanBuilder.Plan([Age, Arr]).Aggregations.ShouldBeEmpty();
    }

    private static Instant Before(int days) => new(PlanBuilder.T.Micros - (days * Instant.MicrosPerDay));

    private static ValueTable Finish(Instant? start, params IReadOnlyList<SubscriptionTerm> terms) =>
        new MetricFinisher(PlanBuilder.Plan([Arr, Active, Age]), []).Finish(new RawBatch(["acme"], [PlanBuilder.T], [start], []) { Terms = [terms] });
}
