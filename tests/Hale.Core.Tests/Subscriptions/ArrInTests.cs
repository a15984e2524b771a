using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Money;
using Hale.Core.Subscriptions;
using Hale.Core.Tests.Metrics.Planning;
using Hale.Core.Time;
using Hale.Core.Values;
using static Hale.Tests.Subscriptions.Terms;

namespace Hale.Tests.Subscriptions;

public sealed class ArrInTests
{
    private static readonly ExchangeRates Rates = new("EUR", [new("USD", new(2024, 1, 1), .9m), new("USD", new(2024, 2, 1), .95m)]);

    [Theory]
    [InlineData("2024-02-01", 2280)]
    [InlineData("2024-02-02", 2340)]
    public void ArrIn_TermsInSeveralCurrencies_IsAtTheRateOfTheLastDayBefore(string asOf, double arr) =>
        AsOf(asOf, From("2024-01-01"), From("2024-01-01") with { Currency = "USD" }).Of(SubscriptionMeasure.Arr, Rates).ShouldBe(Value.Of(arr));

    [Theory]
    [InlineData("CHF", "no rate of CHF is dated 2024-02-09 or before")]
    [InlineData(null, "an amount names no currency")]
    public void ArrIn_CurrencyWithoutARate_IsMissingAndNamed(string? currency, string note)
    {
        var terms = AsOf("2024-02-10", From("2024-01-01"), From("2024-01-01") with { Currency = currency });
        terms.Of(SubscriptionMeasure.Arr, Rates).ShouldBe(Value.MissingFor(MissingReason.NoRate));
        terms.LackingRate(Rates).ShouldBe(note);
    }

    [Fact]
    public void ArrIn_TermThatHasEnded_NeedsNoRate()
    {
        var terms = AsOf("2024-02-10", From("2024-01-01"), From("2023-01-01", "2024-01-01") with { Currency = "CHF" });
        terms.ArrIn(Rates).ShouldBe((1200m, MissingReason.None));
        terms.LackingRate(Rates).ShouldBeNull();
        AsOf("2024-02-10").ArrIn(Rates).ShouldBe((0m, MissingReason.None));
    }

    [Fact]
    public void ArrIn_TermWithoutAnAmount_HasNoData() =>
        AsOf("2024-02-10", From("2024-01-01") with { Amount = null, Currency = "CHF" }).ArrIn(Rates).ShouldBe((null, MissingReason.NoData));

    [Fact]
    public void Finish_MetricThatConverts_SaysWhichRateIsMissing()
    {
        var metric = new Metric.SubscriptionMetric("arr", "ARR", Unit.Money("EUR"), SubscriptionMeasure.Arr, []) { Rates = Rates };
        var term = new SubscriptionTerm(null, Instant.Always, null, null, 100, 12, "CHF", null, Instant.Always, null);
        var values = new MetricFinisher(PlanBuilder.Plan([metric]), [])
            .Finish(new RawBatch(["a", "b"], [PlanBuilder.T, PlanBuilder.T], [Instant.Always, Instant.Always], []) { Terms = [[term], [term with { Currency = "USD" }]] });
        values["arr"][0].ShouldBe(Value.MissingFor(MissingReason.NoRate));
        values.Notes["arr"](0).ShouldBe("no rate of CHF is dated 2024-05-31 or before");
        (values["arr"][1], values.Notes["arr"](1)).ShouldBe((Value.Of(95.0), null));
    }
}
