using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Core.Metrics.Planning;

/// <summary>Makes the values of attribute and series metrics from the last fact.</summary>
internal static class FactValues
{
    public static ValueColumn Fill(ColumnBuilder builder, Metric.AttributeMetric metric, RawColumn column, IReadOnlyList<Instant> asOf, MetricPlan plan)
    {
        if (!metric.DaysSince)
        {
            return Fill(builder, column);
        }

        var byDay = IsDate(metric.Attribute, plan.Sources);
        for (var row = 0; row < asOf.Count; row++)
        {
            if (column.Present[row])
            {
                var from = new Instant(column.Integers[row]);
                builder.Set(row, Value.Of(metric.Business is { } calendar ? DayCount.Worked(from, asOf[row], calendar, plan.Zone) : DayCount.Between(from, asOf[row], byDay, plan.Zone)));
            }
        }

        return builder.Build();
    }

    public static ValueColumn Fill(ColumnBuilder builder, RawColumn column)
    {
        for (var row = 0; row < column.Present.Length; row++)
        {
            if (column.Present[row])
            {
                builder.Set(row, Of(builder.Kind, column, row));
            }
        }

        return builder.Build();
    }

    private static Value Of(ValueKind kind, RawColumn column, int row) => kind switch
    {
        ValueKind.Number => Value.Of(column.Doubles[row]),
        ValueKind.Text => Value.Of(column.Texts[row]!),
        ValueKind.Boolean => Value.Of(column.Doubles[row] != 0),
    };

    private static bool IsDate(string attribute, IReadOnlyList<SourceDefinition> sources) => sources
        .Select(source => source.Mapping)
        .OfType<RowMapping.Accounts>()
        .SelectMany(mapping => mapping.Attributes)
        .Any(column => column.Attribute == attribute && column.Type == AttributeType.Date);
}
