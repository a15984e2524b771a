using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Core.Metrics.Planning;

/// <summary>Collects the aggregations of metrics, each distinct one once.</summary>
/// <param name="sources">The sources of the project.</param>
/// <param name="zone">Its zone.</param>
/// <param name="isKeptByContact">Whether some events count in no metric because of what is known of their contact.</param>
internal sealed class SlotList(IReadOnlyList<SourceDefinition> sources, ProjectZone zone, bool isKeptByContact)
{
    private readonly EventCoverage _coverage = new(sources, [], zone);
    private readonly List<Aggregation> _aggregations = [];
    private readonly Dictionary<string, int> _slotByKey = new(StringComparer.Ordinal);

    public IReadOnlyList<Aggregation> Aggregations => _aggregations;

    public IReadOnlyList<int> For(Metric metric) => metric.Match(
        events => events.AtLeast is null ? OfEvents(events) : [.. OfEvents(events), Slot(Of(events, AggregateFunction.Count, null, RawKind.Integer) with { Latest = null })],
        attribute => [attribute.DaysSince
            ? Slot(new(FactTable.Attributes, AggregateFunction.Last, FactColumns.Time, RawKind.Integer, [attribute.Attribute], null, null))
            : LastValue(FactTable.Attributes, attribute.Attribute, attribute.Kind)],
        series => [LastValue(FactTable.Series, series.Series, series.Kind)],
        subscriptions => subscriptions.OfRenewingUnit ? [LastValue(FactTable.Attributes, RowMapping.Accounts.RenewingUnitAttribute, ValueKind.Text)] : [],
        _ => [],
        _ => [],
        _ => [],
        _ => [],
        contacts => [Slot(new(
            FactTable.Contacts, contacts.Seen is null ? AggregateFunction.CountContacts : AggregateFunction.CountSeenContacts, null, RawKind.Integer,
            contacts.Seen?.Events ?? [], contacts.Seen?.Window, contacts.Where))],
        _ => [],
        state => state.Lifecycle.Inactivity is { } inactivity
            ? [Slot(new(FactTable.Events, AggregateFunction.LastTime, null, RawKind.Integer, inactivity.Events, null, null))]
            : []);

    /// <summary>Of a metric that converts, the slots of the latest event whose amount has no rate: its currency and when it occurred.</summary>
    private (int Currency, int Time)? Unrated(Metric metric) => metric is Metric.EventMetric { Conversion: not null, Property: { } amount } events
        ? (Slot(events, AggregateFunction.Last, amount, RawKind.Text), Slot(events, AggregateFunction.LastTime, amount, RawKind.Integer))
        : null;

    /// <summary>A metric with its slots.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="isDated">Whether the time of the fact behind its value is asked.</param>
    /// <param name="sources">The sources of series.</param>
    public MetricRecipe Recipe(Metric metric, bool isDated, SeriesSources sources)
    {
        var recipe = new MetricRecipe(metric, For(metric)) { TimeSlot = isDated ? TimeOf(metric) : null, UnratedSlots = Unrated(metric) };
        return metric is not Metric.SeriesMetric series ? recipe : recipe with
        {
            SourceSlot = sources.HasOutages && !series.IgnoresGaps ? LastOf(series, FactColumns.Source) : null,
            AuthorSlot = sources.HasAuthors && series.Pulse is not null ? LastOf(series, FactColumns.Author) : null,
            UntilSlot = sources.HasPeople ? Slot(new(FactTable.Series, AggregateFunction.Last, FactColumns.Until, RawKind.Integer, [series.Series], null, null)) : null,
            NoteSlot = sources.HasNotes && series.Pulse is not null ? LastOf(series, FactColumns.Note) : null,
            AskedSlot = series.Asked is { } asked ? Slot(new(FactTable.Events, AggregateFunction.Count, null, RawKind.Integer, asked.Events, asked.Window, asked.Where)) : null,
            ResetSlot = series.Pulse?.Reset is { } reset
                ? Slot(new(FactTable.Attributes, AggregateFunction.LastChange, null, RawKind.Integer, [reset], null, null))
                : null,
        };
    }

    /// <summary>The slot of when the fact behind a value is from; null for a metric whose value is not that of one fact.</summary>
    private int? TimeOf(Metric metric) => metric.Match<int?>(
        events => events.Aggregate == EventAggregate.Last ? Slot(events, AggregateFunction.LastTime, events.Property, RawKind.Integer) : null,
        attribute => TimeOf(FactTable.Attributes, attribute.Attribute, attribute.DaysSince ? FactColumns.Time : ColumnOf(attribute.Kind)),
        series => TimeOf(FactTable.Series, series.Series, ColumnOf(series.Kind)),
        _ => null,
        _ => null,
        _ => null,
        _ => null,
        _ => null,
        _ => null,
        _ => null,
        _ => null);

    private int TimeOf(FactTable table, string name, string column) => Slot(new(table, AggregateFunction.LastTime, column, RawKind.Integer, [name], null, null));

    private int LastOf(Metric.SeriesMetric series, string column) =>
        Slot(new(FactTable.Series, AggregateFunction.Last, column, RawKind.Text, [series.Series], null, null));

    private static string ColumnOf(ValueKind kind) => kind == ValueKind.Text ? FactColumns.Text : FactColumns.Number;

    private IReadOnlyList<int> OfEvents(Metric.EventMetric metric) => metric.Aggregate switch
    {
        EventAggregate.Count => [Slot(metric, AggregateFunction.Count, null, RawKind.Integer)],
        EventAggregate.Sum => [Slot(metric, AggregateFunction.Sum, metric.Property, RawKind.Decimal)],
        EventAggregate.Mean =>
        [
            Slot(metric, AggregateFunction.Sum, metric.Property, RawKind.Decimal),
            Slot(metric, AggregateFunction.Count, metric.Property, RawKind.Integer),
        ],
        EventAggregate.Min => [Slot(metric, AggregateFunction.Min, metric.Property, RawKind.Decimal)],
        EventAggregate.Max => [Slot(metric, AggregateFunction.Max, metric.Property, RawKind.Decimal)],
        EventAggregate.Percentile => [Slot(Of(metric, AggregateFunction.Percentile, metric.Property, RawKind.Double) with { At = metric.At })],
        EventAggregate.First => [Slot(metric, AggregateFunction.First, metric.Property, PropertyKind(metric.Kind))],
        EventAggregate.Last => [Slot(metric, AggregateFunction.Last, metric.Property, PropertyKind(metric.Kind))],
        EventAggregate.Distinct => [Slot(metric, AggregateFunction.CountDistinct, metric.Property ?? FactColumns.Contact, RawKind.Integer)],
        EventAggregate.DistinctContactDays => [Slot(metric, AggregateFunction.CountDistinctContactDays, null, RawKind.Integer)],
        EventAggregate.ActiveDays => [Slot(metric, AggregateFunction.CountDistinctDays, null, RawKind.Integer)],
        EventAggregate.ActiveWeeks => [Slot(Of(metric, AggregateFunction.CountDistinctWeeks, null, RawKind.Integer) with { WeekStarts = metric.WeekStarts })],
        EventAggregate.DaysSince => [Slot(metric, AggregateFunction.LastTime, null, RawKind.Integer)],
        EventAggregate.TopShare => [Slot(OfTop(metric, AggregateFunction.CountOfTop)), Slot(OfContacts(metric, AggregateFunction.Count))],
        EventAggregate.TopSilent => [Slot(OfTop(metric, AggregateFunction.CountSilentOfTop) with { Quiet = metric.Quiet }), Slot(OfContacts(metric, AggregateFunction.Count))],
    };

    private int Slot(Metric.EventMetric metric, AggregateFunction function, string? column, RawKind kind) =>
        Slot(Of(metric, function, column, kind));

    private Aggregation Of(Metric.EventMetric metric, AggregateFunction function, string? column, RawKind kind) =>
        new(FactTable.Events, function, column, kind, metric.Selection.Events, metric.Selection.Window, metric.Selection.Where)
        {
            Latest = metric.Selection.Latest,
            Conversion = metric.Conversion is not null && column is not null && column == metric.Property ? metric.Conversion : null,
            ByDay = column == FactColumns.Interval && _coverage.AreByDay(metric.Selection.Events),
        };

    private Aggregation OfContacts(Metric.EventMetric metric, AggregateFunction function) =>
        Of(metric, function, FactColumns.Contact, RawKind.Integer) with { Table = FactTable.ContactEvents };

    private Aggregation OfTop(Metric.EventMetric metric, AggregateFunction function) => OfContacts(metric, function) with { Top = metric.Top };

    private int Slot(Aggregation found)
    {
        var aggregation = found.Facts.Contains(FactTable.Events) ? found with { IsKeptByContact = isKeptByContact } : found;
        if (!_slotByKey.TryGetValue(aggregation.Key, out var slot))
        {
            slot = _aggregations.Count;
            _slotByKey.Add(aggregation.Key, slot);
            _aggregations.Add(aggregation);
        }

        return slot;
    }

    private int LastValue(FactTable table, string name, ValueKind kind) => Slot(kind == ValueKind.Text
        ? new(table, AggregateFunction.Last, FactColumns.Text, RawKind.Text, [name], null, null)
        : new(table, AggregateFunction.Last, FactColumns.Number, RawKind.Double, [name], null, null));

    private static RawKind PropertyKind(ValueKind kind) => kind switch
    {
        ValueKind.Number => RawKind.Decimal,
        ValueKind.Text => RawKind.Text,
        ValueKind.Boolean => RawKind.Integer,
    };
}
