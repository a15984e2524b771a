using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Money;
using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Core.Tests.Metrics.Planning;

public sealed class ConversionTests
{
    private static readonly Conversion ToEuros = new("currency", new ExchangeRates("EUR", []));

    private static readonly Metric Spend = PlanBuilder.Events("spend", EventAggregate.Sum, "amount", "login", null) with { Conversion = ToEuros };

    [Fact]
    public void Plan_MetricThatConverts_AsksAlsoWhatCannotBeConverted()
    {
        var plan = PlanBuilder.Plan([Spend, PlanBuilder.Events("plain", EventAggregate.Sum, "amount", "login", null)]);
        plan.Aggregations.Select(found => (found.Function, found.Kind, found.Conversion is not null)).ShouldBe(
            [(AggregateFunction.Sum, RawKind.Decimal, true), (AggregateFunction.Last, RawKind.Text, true), (AggregateFunction.LastTime, RawKind.Integer, true), (AggregateFunction.Sum, RawKind.Decimal, false)]);
    }

    [Theory]
    [InlineData("CHF", "no rate of CHF is dated 2024-05-31 or before")]
    [InlineData("", "an amount names no currency")]
    public void Sum_AmountWithoutARate_IsMissingAndNamed(string currency, string note)
    {
        var values = Finish(columns =>
        {
            columns[0].Set(12m);
            (columns[1].Texts[0], columns[1].Present[0]) = (currency, true);
            (columns[2].Integers[0], columns[2].Present[0]) = (PlanBuilder.T.Micros - 1, true);
        });
        values["spend"][0].ShouldBe(Value.MissingFor(MissingReason.NoRate));
        values.Notes["spend"](0).ShouldBe(note);
    }

    [Fact]
    public void Sum_EveryAmountHasARate_IsTheirSum()
    {
        var values = Finish(columns => columns[0].Set(12m));
        (values["spend"][0], values.Notes["spend"](0)).ShouldBe((Value.Of(12.0), null));
    }

    private static ValueTable Finish(Action<IReadOnlyList<RawColumn>> fill)
    {
        var plan = PlanBuilder.Plan([Spend]);
        return new MetricFinisher(plan, [PlanBuilder.Reach("usage", PlanBuilder.T)]).Finish(PlanBuilder.Row(plan, fill));
    }
}
