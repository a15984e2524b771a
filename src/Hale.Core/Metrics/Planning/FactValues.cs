using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Core.Metrics.Planning;

/// <summary>Makes the values of attribute metrics from the last fact.</summary>
internal static class FactValues
{
    public static FinishedColumn Fill(ColumnBuilder builder, Metric.AttributeMetric metric, MetricRecipe recipe, RawBatch batch, MetricPlan plan)
    {
        var column = batch.Columns[recipe.Slots[0]];
        var byDay = metric.DaysSince && IsDate(metric.Attribute, plan.Sources);
        for (var row = 0; row < batch.AsOf.Count; row++)
        {
            if (column.Present[row])
            {
                builder.Set(row, metric.DaysSince ? Value.Of(Days(metric, new Instant(column.Integers[row]), batch.AsOf[row], byDay, plan)) : At(builder.Kind, column, row));
            }
        }

        return recipe.TimeSlot is { } time ? Dated(builder, batch.Columns[time], batch, FactAges.Of(metric, plan)) : new(builder.Build(), null);
    }

    /// <summary>The value of a row; missing when there is none.</summary>
    public static Value At(ValueKind kind, RawColumn column, int row) => !column.Present[row] ? Value.MissingFor(MissingReason.NoData) : kind switch
    {
        ValueKind.Number => Value.Of(column.Doubles[row]),
        ValueKind.Text => Value.Of(column.Texts[row]!),
        ValueKind.Boolean => Value.Of(column.Doubles[row] != 0),
    };

    private static double Days(Metric.AttributeMetric metric, Instant from, Instant asOf, bool byDay, MetricPlan plan) =>
        metric.Business is { } calendar ? DayCount.Worked(from, asOf, calendar, plan.Zone) : DayCount.Between(from, asOf, byDay, plan.Zone);

    private static FinishedColumn Dated(ColumnBuilder builder, RawColumn times, RawBatch batch, FactAges ages)
    {
        var (values, freshness) = (builder.Build(), new FreshnessBuilder(builder.Kind, batch.AsOf.Count));
        for (var row = 0; row < batch.AsOf.Count; row++)
        {
            if (times.Present[row])
            {
                freshness.Set(row, values[row], ages.At(new Instant(times.Integers[row]), batch.AsOf[row]));
            }
        }

        return new(builder.Build(freshness.Build()), row => times.Present[row] ? ages.Text(new Instant(times.Integers[row]), batch.AsOf[row]) : null);
    }

    private static bool IsDate(string attribute, IReadOnlyList<SourceDefinition> sources) => sources
        .Select(source => source.Mapping)
        .OfType<RowMapping.Accounts>()
        .SelectMany(mapping => mapping.Attributes)
        .Any(column => column.Attribute == attribute && column.Type == AttributeType.Date);
}
