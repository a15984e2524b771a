using System.Globalization;
using Hale.Core.Scoring;
using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Core.Metrics.Planning;

/// <summary>Makes the values of event metrics from their aggregates.</summary>
internal static class EventValues
{
    private static readonly Value Nothing = Value.MissingFor(MissingReason.NoData);

    public static FinishedColumn Fill(ColumnBuilder builder, Metric.EventMetric metric, IReadOnlyList<int> slots, RawBatch batch, EventGaps gaps)
    {
        var first = batch.Columns[slots[0]];
        var second = slots.Count > 1 ? batch.Columns[slots[1]] : null;
        var matching = metric.AtLeast is null ? null : batch.Columns[slots[^1]];
        for (var row = 0; row < batch.Accounts.Count; row++)
        {
            var reason = gaps.At(batch, row);
            var value = reason != MissingReason.None ? Value.MissingFor(reason)
                : matching?.Integers[row] < metric.AtLeast ? Nothing
                : Of(metric, first, second, row, batch.AsOf[row], gaps);
            builder.Set(row, metric.Young == YoungPolicy.Scale && !value.IsMissing ? Value.Of(value.Number * gaps.Scale(batch, row)) : value);
        }

        var values = builder.Build();
        var sinceContract = metric.Selection.Window is Window.SinceContract;
        string? Note(int row) => sinceContract && values[row].Missing == MissingReason.NoData && gaps.LacksContract(batch, row) ? "no subscription is active"
            : matching is not null && FewNote(values[row], matching.Integers[row], metric.AtLeast!.Value) is { } few ? few
            : metric.Young == YoungPolicy.Scale ? ScaleNote(values[row], metric.Unit, batch, row, gaps)
            : null;
        return new FinishedColumn(values, sinceContract || matching is not null || metric.Young == YoungPolicy.Scale ? Note : null);
    }

    private static string? FewNote(Value value, long matching, int needed) =>
        value.Missing == MissingReason.NoData && matching < needed ? string.Create(CultureInfo.InvariantCulture, $"{matching} matching events; {needed} are needed") : null;

    private static string? ScaleNote(Value scaled, Unit unit, RawBatch batch, int row, EventGaps gaps)
    {
        if (scaled.IsMissing || gaps.Scale(batch, row) is not (> 1 and var scale))
        {
            return null;
        }

        var days = DayCount.Between(batch.Starts[row]!.Value, batch.AsOf[row], whole: false, ProjectZone.Utc);
        return $"scaled up from {NumberTexts.Rounded(scaled.Number / scale, unit)}: the account began {NumberTexts.Rounded(days, Unit.Days)} before";
    }

    private static Value Of(Metric.EventMetric metric, RawColumn first, RawColumn? second, int row, Instant asOf, EventGaps gaps) => metric.Aggregate switch
    {
        EventAggregate.Count or EventAggregate.Distinct or EventAggregate.DistinctContactDays or EventAggregate.ActiveDays or EventAggregate.ActiveWeeks =>
            Value.Of((double)first.Integers[row]),
        EventAggregate.Sum => Value.Of(first.Present[row] ? (double)first.Decimals[row] : 0),
        EventAggregate.Mean => first.Present[row] ? Value.Of((double)(first.Decimals[row] / second!.Integers[row])) : Nothing,
        EventAggregate.Min or EventAggregate.Max => first.Present[row] ? Value.Of((double)first.Decimals[row]) : Nothing,
        EventAggregate.Percentile => first.Present[row] ? Value.Of(first.Doubles[row]) : Nothing,
        EventAggregate.First or EventAggregate.Last => first.Present[row] ? Property(metric.Kind, first, row) : Nothing,
        EventAggregate.TopShare => second!.Integers[row] > 0 ? Value.Of((double)first.Integers[row] / second.Integers[row]) : Nothing,
        EventAggregate.TopSilent => second!.Integers[row] > 0 ? Value.Of((double)first.Integers[row]) : Nothing,
        EventAggregate.DaysSince => first.Present[row] ? Value.Of(gaps.Days(new Instant(first.Integers[row]), asOf)) : Nothing,
    };

    private static Value Property(ValueKind kind, RawColumn column, int row) => kind switch
    {
        ValueKind.Number => Value.Of((double)column.Decimals[row]),
        ValueKind.Text => Value.Of(column.Texts[row]!),
        ValueKind.Boolean => Value.Of(column.Integers[row] != 0),
    };
}
