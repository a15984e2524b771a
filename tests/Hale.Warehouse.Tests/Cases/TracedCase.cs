using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Time;
using Hale.Engine.Metrics;
using Hale.Engine.Tracing;
using Hale.Tests.Facts;
using Hale.Warehouse.DuckDb.Tracing;

namespace Hale.Tests.Cases;

/// <summary>Holds the facts that are listed behind each value of a case against the value.</summary>
internal sealed class TracedCase(MetricCase found, TestWarehouse warehouse)
{
    private readonly MetricPlan _plan = found.Plan();

    public async Task CheckAsync()
    {
        var store = warehouse.Metrics();
        var batches = found.AsOf is { } asOf ? store.ForPopulationAsync(_plan, [new Instant(CaseTexts.Time(asOf))], 1000, default) : store.ForPairsAsync(_plan, found.PairList(), 1000, default);
        await foreach (var batch in batches)
        {
            for (var row = 0; row < batch.Accounts.Count; row++)
            {
                foreach (var metric in found.MetricList().Where(_ => batch.Starts[row] is not null))
                {
                    await CheckAsync(metric, batch, row);
                }
            }
        }
    }

    private async Task CheckAsync(Metric metric, RawBatch batch, int row)
    {
        var request = new TraceRequest(_plan, metric, new AccountMoment(batch.Accounts[row], batch.AsOf[row]), 3, new Instant(0));
        var facts = (await new DuckDbTraceStore(warehouse.Session).FactsAsync(request, default))!;
        var aggregation = _plan.FactsOf(metric.Name)!;
        Check(facts, aggregation, batch.Columns[_plan.Aggregations.ToList().IndexOf(aggregation)], row);
        facts.Latest.Count.ShouldBe((int)Math.Min(3, facts.Count));
        if (facts.Kind == FactsKind.Events)
        {
            facts.Days.Sum(day => day.Facts).ShouldBe(facts.Count);
        }
    }

    private static void Check(TracedFacts facts, Aggregation aggregation, RawColumn column, int row)
    {
        switch (aggregation.Function)
        {
            case AggregateFunction.Count when aggregation.Column != FactColumns.Interval:
            case AggregateFunction.CountContacts:
            case AggregateFunction.CountSeenContacts:
                facts.Count.ShouldBe(column.Integers[row]);
                break;
            case AggregateFunction.Sum when aggregation.Column != FactColumns.Interval && column.Present[row]:
                facts.Days.Sum(day => day.Amount).ShouldBe(column.Decimals[row]);
                break;
            case AggregateFunction.CountDistinctDays:
                facts.Days.Count.ShouldBe((int)column.Integers[row]);
                break;
            case AggregateFunction.LastTime when aggregation.Conversion is null && column.Present[row]:
                facts.Latest[0].At.Micros.ShouldBe(column.Integers[row]);
                break;
            case AggregateFunction.Min or AggregateFunction.Max or AggregateFunction.First or AggregateFunction.Last or AggregateFunction.Percentile
                when aggregation.Conversion is null && aggregation.Column != FactColumns.Interval:
                (facts.Count > 0).ShouldBe(column.Present[row]);
                break;
            case AggregateFunction.CountDistinct or AggregateFunction.CountDistinctContactDays or AggregateFunction.CountDistinctWeeks:
                facts.Count.ShouldBeGreaterThanOrEqualTo(column.Integers[row]);
                break;
            default:
                // Of intervals, the most active contacts and amounts without a rate the facts say less than the value.
                break;
        }
    }
}
