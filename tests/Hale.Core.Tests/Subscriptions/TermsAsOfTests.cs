using Hale.Core.Subscriptions;
using Hale.Core.Values;
using static Hale.Tests.Subscriptions.Terms;

namespace Hale.Tests.Subscriptions;

public sealed class TermsAsOfTests
{
    [Theory]
    [InlineData("2024-01-01", false)]
    [InlineData("2024-01-02", true)]
    [InlineData("2024-12-31", true)]
    [InlineData("2025-01-01", true)]
    [InlineData("2025-01-02", false)]
    public void Subscribed_TermOfAYear_IsTrueAfterItsStartUpToItsEnd(string day, bool subscribed) =>
        AsOf(day, From("2024-01-01", "2025-01-01")).Subscribed.ShouldBe(subscribed);

    [Theory]
    [InlineData("2024-06-01", true)]
    [InlineData("2024-06-02", false)]
    public void Subscribed_TermThatStopped_IsTrueUntilThen(string day, bool subscribed) =>
        AsOf(day, From("2024-01-01", "2025-01-01", stopped: "2024-06-01")).Subscribed.ShouldBe(subscribed);

    [Fact]
    public void Subscribed_NoTermOrOnlyOnesToCome_IsFalse()
    {
        AsOf("2024-06-01").Subscribed.ShouldBeFalse();
        AsOf("2024-06-01", From("2024-07-01") with { KnownAt = Day("2024-01-01") }).Subscribed.ShouldBeFalse();
    }

    [Fact]
    public void Subscribed_VersionNotYetKnownOrClosed_DoesNotCount()
    {
        var term = From("2024-01-01");
        AsOf("2024-06-01", term with { KnownAt = Day("2024-06-02") }).Subscribed.ShouldBeFalse();
        AsOf("2024-06-01", term with { KnownAt = Day("2024-06-01") }).Subscribed.ShouldBeTrue();
        AsOf("2024-06-01", term with { ClosedAt = Day("2024-06-01") }).Subscribed.ShouldBeFalse();
        AsOf("2024-06-01", term with { ClosedAt = Day("2024-06-02") }).Subscribed.ShouldBeTrue();
    }

    [Fact]
    public void Products_OnlyThoseNamed_Count()
    {
        SubscriptionTerm[] terms = [From("2024-01-01") with { Product = "pro" }, From("2024-03-01") with { Product = "basic", Amount = 600 }, From("2024-02-01")];
        new TermsAsOf(terms, ["basic", "enterprise"], Day("2024-06-01"), Berlin).Arr.Amount.ShouldBe(600);
        new TermsAsOf(terms, ["enterprise"], Day("2024-06-01"), Berlin).Subscribed.ShouldBeFalse();
        new TermsAsOf(terms, [], Day("2024-06-01"), Berlin).Arr.Amount.ShouldBe(3000);
    }

    [Theory]
    [InlineData(100, 1, 1200)]
    [InlineData(300, 3, 1200)]
    [InlineData(700, 7, 1200)]
    [InlineData(2400, 24, 1200)]
    public void Arr_AmountForMonths_IsPutOnAYear(int amount, int months, int arr) =>
        AsOf("2024-06-01", From("2024-01-01") with { Amount = amount, Months = months }).Arr.Amount.ShouldBe(arr);

    [Theory]
    [InlineData("2024-01-01", "2025-01-01", 1200)]
    [InlineData("2024-01-01", "2026-01-01", 600)]
    [InlineData("2024-01-31", "2024-02-29", 14400)]
    [InlineData("2023-12-15", "2024-03-15", 4800)]
    public void Arr_AmountForATermOfWholeMonths_CountsCalendarMonths(string start, string ends, int arr) =>
        AsOf("2024-02-10", From(start, ends) with { Months = null }).Arr.Amount.ShouldBe(arr);

    [Fact]
    public void Arr_AmountForATermOfOtherLength_CountsDays() =>
        AsOf("2024-02-10", From("2024-01-01", "2024-04-10") with { Months = null }).Arr.Amount.ShouldBe(1200 * 365.25m / 100);

    [Fact]
    public void Arr_AmountForAWholeTermWithoutAnEnd_IsMissing() =>
        AsOf("2024-02-10", From("2024-01-01") with { Months = null }).Of(SubscriptionMeasure.Arr).ShouldBe(Value.MissingFor(MissingReason.NoData));

    [Fact]
    public void Arr_ActiveTermWithoutAnAmount_IsMissing()
    {
        var unpriced = From("2024-02-01", "2024-03-01") with { Amount = null };
        AsOf("2024-02-10", From("2024-01-01"), unpriced).Of(SubscriptionMeasure.Arr).ShouldBe(Value.MissingFor(MissingReason.NoData));
        AsOf("2024-03-10", From("2024-01-01"), unpriced).Of(SubscriptionMeasure.Arr).ShouldBe(Value.Of(1200.0));
    }

    [Theory]
    [InlineData("USD")]
    [InlineData(null)]
    public void Arr_ActiveTermsInSeveralCurrencies_IsMissing(string? currency) =>
        AsOf("2024-02-10", From("2024-01-01"), From("2024-01-01") with { Currency = currency })
            .Of(SubscriptionMeasure.Arr).ShouldBe(Value.MissingFor(MissingReason.SeveralCurrencies));

    [Fact]
    public void Arr_NothingActive_IsZero() => AsOf("2026-01-01", From("2024-01-01", "2025-01-01")).Of(SubscriptionMeasure.Arr).ShouldBe(Value.Of(0.0));

    [Fact]
    public void Tenure_TermsThatTouchOrOverlap_AreOnePeriod() =>
        AsOf("2024-12-01", From("2024-01-01", "2024-04-01"), From("2024-04-01", "2024-09-01"), From("2024-08-01")).Tenure.ShouldBe(335);

    [Fact]
    public void Tenure_AfterAGap_BeginsAnew() => AsOf("2024-12-01", From("2024-01-01", "2024-04-01"), From("2024-04-02")).Tenure.ShouldBe(243);

    [Fact]
    public void Tenure_AfterATermThatStopped_BeginsAnew() =>
        AsOf("2024-12-01", From("2024-01-01", "2025-01-01", stopped: "2024-03-01"), From("2024-04-01")).Tenure.ShouldBe(244);

    [Fact]
    public void Tenure_ShortTermWithinALongOne_DoesNotEndIt() =>
        AsOf("2024-12-01", From("2024-01-01", "2024-11-01"), From("2024-02-01", "2024-03-01"), From("2024-11-01")).Tenure.ShouldBe(335);

    [Fact]
    public void Tenure_NothingActive_IsMissing() =>
        AsOf("2026-01-01", From("2024-01-01", "2025-01-01")).Of(SubscriptionMeasure.Tenure).ShouldBe(Value.MissingFor(MissingReason.NoData));

    [Fact]
    public void DaysToRenewal_SeveralActiveTerms_IsTheNearestEnd() =>
        AsOf("2024-12-01", From("2024-01-01", "2025-01-01"), From("2024-01-01", "2024-12-11"), From("2024-01-01", "2024-11-11"), From("2024-01-01")).DaysToRenewal.ShouldBe(10);

    [Fact]
    public void DaysToRenewal_NoActiveTermHasAnEnd_IsMissing() =>
        AsOf("2024-12-01", From("2024-01-01"), From("2024-01-01", "2024-11-11")).Of(SubscriptionMeasure.DaysToRenewal).ShouldBe(Value.MissingFor(MissingReason.NoData));

    [Fact]
    public void DaysToNotice_NearestNotice_MayHavePassed()
    {
        var soon = From("2024-01-01", "2025-01-01");
        AsOf("2024-12-01", soon with { NoticeDays = 30 }, soon).DaysToNotice.ShouldBe(1);
        AsOf("2024-12-01", soon with { NoticeDays = 90 }, From("2024-01-01", "2024-12-11") with { NoticeDays = 0 }).DaysToNotice.ShouldBe(-59);
        AsOf("2024-12-01", soon).DaysToNotice.ShouldBeNull();
    }
}
