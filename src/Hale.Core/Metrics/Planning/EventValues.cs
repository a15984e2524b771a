using System.Globalization;
using Hale.Core.Money;
using Hale.Core.Scoring;
using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Core.Metrics.Planning;

/// <summary>Makes the values of an event metric from its aggregates.</summary>
/// <param name="metric">The metric.</param>
/// <param name="recipe">Its slots.</param>
/// <param name="batch">The aggregates.</param>
/// <param name="gaps">Whether it can be judged.</param>
/// <param name="ages">How old events are.</param>
/// <param name="zone">The project's zone.</param>
internal sealed class EventValues(Metric.EventMetric metric, MetricRecipe recipe, RawBatch batch, EventGaps gaps, FactAges ages, ProjectZone zone)
{
    private static readonly Value Nothing = Value.MissingFor(MissingReason.NoData);
    private static readonly Value Unrated = Value.MissingFor(MissingReason.NoRate);

    private readonly RawColumn _first = batch.Columns[recipe.Slots[0]];
    private readonly RawColumn? _second = recipe.Slots.Count > 1 ? batch.Columns[recipe.Slots[1]] : null;

    private readonly RawColumn? _matching = metric.AtLeast is null ? null : batch.Columns[recipe.Slots[^1]];

    /// <summary>Of a value that is that of the latest event alone, when that event was: nothing before it matters.</summary>
    private readonly RawColumn? _latest =
        metric.Aggregate == EventAggregate.DaysSince ? batch.Columns[recipe.Slots[0]] : recipe.TimeSlot is { } time ? batch.Columns[time] : null;

    private bool IsDated => recipe.TimeSlot is not null;

    public FinishedColumn Fill()
    {
        var rows = batch.Accounts.Count;
        var (builder, freshness) = (new ColumnBuilder(metric.Kind, rows), new FreshnessBuilder(metric.Kind, IsDated ? rows : 0));
        for (var row = 0; row < rows; row++)
        {
            var reason = gaps.At(batch, row, LatestAt(row));
            var value = reason != MissingReason.None ? Value.MissingFor(reason) : IsTooFew(row) ? Nothing : UnratedAt(row) is not null ? Unrated : Of(row);
            builder.Set(row, metric.Young == YoungPolicy.Scale && !value.IsMissing ? Value.Of(value.Number * gaps.Scale(batch, row)) : value);
            if (IsDated && LatestAt(row) is { } latest)
            {
                freshness.Set(row, Of(row), ages.At(latest, batch.AsOf[row]));
            }
        }

        var values = builder.Build(IsDated ? freshness.Build() : null);
        return new FinishedColumn(values, HasNotes ? row => Note(values[row], row) : null);
    }

    private bool HasNotes => metric.Young == YoungPolicy.Scale || IsDated || gaps.HasOutages || _matching is not null || metric.Conversion is not null || metric.Selection.Window is Window.SinceContract;

    private string? Note(Value value, int row) =>
        value.Missing is MissingReason.SourceGap or MissingReason.Stale && gaps.OutageAt(batch, row, LatestAt(row)) is var (source, outage) ? outage.Text(source)
        : value.Missing == MissingReason.NoData && gaps.LacksContract(batch, row) ? "no subscription is active"
        : value.Missing == MissingReason.NoData && IsTooFew(row) ? string.Create(CultureInfo.InvariantCulture, $"{_matching!.Integers[row]} matching events; {metric.AtLeast} are needed")
        : value.Missing == MissingReason.NoRate && UnratedAt(row) is { } unrated ? RateTexts.Lacking(batch.Columns[recipe.UnratedSlots!.Value.Currency].Texts[row], zone.DayOf(unrated))
        : value.IsMissing ? null
        : metric.Young == YoungPolicy.Scale ? ScaleNote(value, row)
        : IsDated ? ages.Text(LatestAt(row)!.Value, batch.AsOf[row])
        : null;

    private Instant? LatestAt(int row) => _latest?.Present[row] == true ? new Instant(_latest.Integers[row]) : null;

    /// <summary>When the latest event occurred whose amount has no rate; null when all have one.</summary>
    private Instant? UnratedAt(int row) =>
        recipe.UnratedSlots is { } unrated && batch.Columns[unrated.Time] is var times && times.Present[row] ? new Instant(times.Integers[row]) : null;

    private bool IsTooFew(int row) => _matching?.Integers[row] < metric.AtLeast;

    private string? ScaleNote(Value scaled, int row)
    {
        if (gaps.Scale(batch, row) is not (> 1 and var scale))
        {
            return null;
        }

        var days = DayCount.Between(batch.Starts[row]!.Value, batch.AsOf[row], whole: false, ProjectZone.Utc);
        return $"scaled up from {NumberTexts.Rounded(scaled.Number / scale, metric.Unit)}: the account began {NumberTexts.Rounded(days, Unit.Days)} before";
    }

    private Value Of(int row) => metric.Aggregate switch
    {
        EventAggregate.Count or EventAggregate.Distinct or EventAggregate.DistinctContactDays or EventAggregate.ActiveDays or EventAggregate.ActiveWeeks =>
            Value.Of((double)_first.Integers[row]),
        EventAggregate.Sum => Value.Of(_first.Present[row] ? (double)_first.Decimals[row] : 0),
        EventAggregate.Mean => _first.Present[row] ? Value.Of((double)(_first.Decimals[row] / _second!.Integers[row])) : Nothing,
        EventAggregate.Min or EventAggregate.Max => _first.Present[row] ? Value.Of((double)_first.Decimals[row]) : Nothing,
        EventAggregate.Percentile => _first.Present[row] ? Value.Of(_first.Doubles[row]) : Nothing,
        EventAggregate.First or EventAggregate.Last => _first.Present[row] ? Property(row) : Nothing,
        EventAggregate.TopShare => _second!.Integers[row] > 0 ? Value.Of((double)_first.Integers[row] / _second.Integers[row]) : Nothing,
        EventAggregate.TopSilent => _second!.Integers[row] > 0 ? Value.Of((double)_first.Integers[row]) : Nothing,
        EventAggregate.DaysSince => _first.Present[row] ? Value.Of(gaps.Days(new Instant(_first.Integers[row]), batch.AsOf[row])) : Nothing,
    };

    private Value Property(int row) => metric.Kind switch
    {
        ValueKind.Number => Value.Of((double)_first.Decimals[row]),
        ValueKind.Text => Value.Of(_first.Texts[row]!),
        ValueKind.Boolean => Value.Of(_first.Integers[row] != 0),
    };
}
