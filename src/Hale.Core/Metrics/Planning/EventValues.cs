using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Core.Metrics.Planning;

/// <summary>Makes the values of event metrics from their aggregates.</summary>
internal static class EventValues
{
    private static readonly Value Nothing = Value.MissingFor(MissingReason.NoData);

    public static ValueColumn Fill(ColumnBuilder builder, Metric.EventMetric metric, MetricRecipe recipe, RawBatch batch, EventGaps gaps)
    {
        var first = batch.Columns[recipe.Slots[0]];
        var second = recipe.Slots.Count > 1 ? batch.Columns[recipe.Slots[1]] : null;
        for (var row = 0; row < batch.Accounts.Count; row++)
        {
            var reason = gaps.At(batch.AsOf[row], batch.Starts[row]);
            builder.Set(row, reason != MissingReason.None ? Value.MissingFor(reason) : Of(metric, first, second, row, batch.AsOf[row], gaps));
        }

        return builder.Build();
    }

    private static Value Of(Metric.EventMetric metric, RawColumn first, RawColumn? second, int row, Instant asOf, EventGaps gaps) => metric.Aggregate switch
    {
        EventAggregate.Count or EventAggregate.Distinct or EventAggregate.DistinctContactDays or EventAggregate.ActiveDays => Value.Of((double)first.Integers[row]),
        EventAggregate.Sum => Value.Of(first.Present[row] ? (double)first.Decimals[row] : 0),
        EventAggregate.Mean => first.Present[row] ? Value.Of((double)(first.Decimals[row] / second!.Integers[row])) : Nothing,
        EventAggregate.Min or EventAggregate.Max => first.Present[row] ? Value.Of((double)first.Decimals[row]) : Nothing,
        EventAggregate.Last => first.Present[row] ? Last(metric.Kind, first, row) : Nothing,
        EventAggregate.DaysSince => first.Present[row] ? Value.Of(gaps.Days(new Instant(first.Integers[row]), asOf)) : Nothing,
    };

    private static Value Last(ValueKind kind, RawColumn column, int row) => kind switch
    {
        ValueKind.Number => Value.Of((double)column.Decimals[row]),
        ValueKind.Text => Value.Of(column.Texts[row]!),
        ValueKind.Boolean => Value.Of(column.Integers[row] != 0),
    };
}
