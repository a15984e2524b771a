using Hale.Core.Metrics.Planning;
using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Warehouse.Sql.Scans;

/// <summary>Prints the aggregate of a column.</summary>
/// <param name="dialect">The engine's spelling.</param>
/// <param name="events">The values of events.</param>
/// <param name="alias">The name of the table of facts in the query.</param>
/// <param name="newest">What says first which of two facts is the later one, before their own order; null where that is enough.</param>
internal sealed class AggregatePrinter(ISqlDialect dialect, EventColumns events, string alias, string? newest = null)
{
    /// <summary>The aggregate, in the type that its <see cref="RawKind"/> is read as.</summary>
    /// <param name="aggregation">The aggregation.</param>
    /// <param name="window">Where its window begins and ends.</param>
    public string Print(Aggregation aggregation, WindowSql window)
    {
        var filter = Filter(aggregation, window);
        return aggregation.ReadsOrder ? InOrder(aggregation, filter) : aggregation.Function switch
        {
            AggregateFunction.Count => dialect.Count(aggregation.Column is { } column ? events.Stored(column, null) : null, filter),
            AggregateFunction.Sum => dialect.Sum(Number(aggregation), filter),
            AggregateFunction.Min => dialect.Min(Number(aggregation), filter),
            AggregateFunction.Max => dialect.Max(Number(aggregation), filter),
            AggregateFunction.Percentile => dialect.Percentile(Number(aggregation), aggregation.At!.Value, filter),
            AggregateFunction.First => dialect.Earliest(Value(aggregation), Order(aggregation), filter),
            AggregateFunction.Last => dialect.Latest(Value(aggregation), Order(aggregation), filter),
            AggregateFunction.CountDistinct or AggregateFunction.CountDistinctContactDays or AggregateFunction.CountDistinctDays or AggregateFunction.CountDistinctWeeks =>
                dialect.CountDistinct(Values(aggregation), filter),
            AggregateFunction.LastTime when newest is not null => dialect.Latest($"{alias}.{FactShape.Of(aggregation.Table).Time}", [newest, $"{alias}.{FactShape.Of(aggregation.Table).Time}"], filter),
            AggregateFunction.LastTime => dialect.Max(aggregation.Conversion is { } conversion ? events.UnratedTime(aggregation.Column!, conversion) : $"{alias}.{FactShape.Of(aggregation.Table).Time}", filter),
            AggregateFunction.LastChange => dialect.LastChange($"({alias}.number, {alias}.text, {alias}.time)", Order(aggregation), $"{alias}.valid_from", $"{alias}.known_at", filter),
            AggregateFunction.CountContacts or AggregateFunction.CountSeenContacts or AggregateFunction.CountOfTop or AggregateFunction.CountSilentOfTop =>
                throw new ArgumentException("contacts are counted by printers of their own", nameof(aggregation)),
        };
    }

    /// <summary>What the aggregates of parts of the facts come to for all of them.</summary>
    /// <param name="function">The function, one that its parts are enough to know.</param>
    /// <param name="part">The aggregate of a part.</param>
    /// <param name="filter">Which parts; null for all.</param>
    public string OfParts(AggregateFunction function, string part, string? filter) => function switch
    {
        AggregateFunction.Count => dialect.Cast(dialect.Sum(part, filter), SqlType.Integer),
        AggregateFunction.Sum => dialect.Sum(part, filter),
        AggregateFunction.Min => dialect.Min(part, filter),
        AggregateFunction.Max or AggregateFunction.LastTime => dialect.Max(part, filter),
        AggregateFunction.Percentile or AggregateFunction.First or AggregateFunction.Last or AggregateFunction.LastChange => throw new ArgumentException("the parts are not enough to know it", nameof(function)),
        AggregateFunction.CountDistinct or AggregateFunction.CountDistinctContactDays or AggregateFunction.CountDistinctDays or AggregateFunction.CountDistinctWeeks =>
            throw new ArgumentException("distinct counts cannot be added up", nameof(function)),
        AggregateFunction.CountContacts or AggregateFunction.CountSeenContacts or AggregateFunction.CountOfTop or AggregateFunction.CountSilentOfTop =>
            throw new ArgumentException("contacts are counted for each moment by itself", nameof(function)),
    };

    /// <summary>An aggregate that needs the facts one after another.</summary>
    private string InOrder(Aggregation aggregation, string? filter)
    {
        string Newest(string value) => dialect.ListFromNewest(value, Order(aggregation), aggregation.Latest, filter);
        if (aggregation.Column != FactColumns.Interval)
        {
            return dialect.OfList(Newest(Listed(aggregation)), aggregation.Function, aggregation.At);
        }

        var time = aggregation.ByDay ? $"{alias}.day" : $"{alias}.occurred_at";
        var steps = dialect.OfList(dialect.Differences(Newest(dialect.Cast(time, aggregation.Kind == RawKind.Double ? SqlType.Double : SqlType.Integer))), aggregation.Function, aggregation.At);
        var days = $"{steps} / {dialect.Literal(aggregation.ByDay ? 1.0 : Instant.MicrosPerDay)}";
        return aggregation.Kind switch
        {
            RawKind.Integer => steps,
            RawKind.Decimal => dialect.Cast(days, SqlType.Decimal),
            RawKind.Double => days,
            RawKind.Text => throw new ArgumentException("intervals are numbers", nameof(aggregation)),
        };
    }

    private string Listed(Aggregation aggregation) => aggregation.Function switch
    {
        AggregateFunction.Count => aggregation.Column is { } column ? events.Stored(column, null) : dialect.Literal(1L),
        AggregateFunction.Sum or AggregateFunction.Min or AggregateFunction.Max => Number(aggregation),
        AggregateFunction.Percentile => dialect.Cast(Number(aggregation), SqlType.Double),
        AggregateFunction.First or AggregateFunction.Last => Value(aggregation),
        AggregateFunction.CountDistinctContactDays => $"CASE WHEN {alias}.contact IS NOT NULL THEN ({alias}.contact, {alias}.day) END",
        AggregateFunction.CountDistinct or AggregateFunction.CountDistinctDays or AggregateFunction.CountDistinctWeeks => Values(aggregation)[0],
        AggregateFunction.LastTime when aggregation.Conversion is { } conversion => events.UnratedTime(aggregation.Column!, conversion),
        AggregateFunction.LastTime => aggregation.Column is { } column ? $"CASE WHEN {events.Stored(column, null)} IS NOT NULL THEN {alias}.occurred_at END" : $"{alias}.occurred_at",
        AggregateFunction.LastChange => throw new ArgumentException("attributes have no latest events", nameof(aggregation)),
        AggregateFunction.CountContacts or AggregateFunction.CountSeenContacts or AggregateFunction.CountOfTop or AggregateFunction.CountSilentOfTop =>
            throw new ArgumentException("contacts are counted by printers of their own", nameof(aggregation)),
    };

    /// <summary>The values of which the distinct combinations are counted.</summary>
    public IReadOnlyList<string> Values(Aggregation aggregation) => aggregation.Function switch
    {
        AggregateFunction.CountDistinct => [events.Stored(aggregation.Column!, null)],
        AggregateFunction.CountDistinctContactDays => [$"{alias}.contact", $"{alias}.day"],
        AggregateFunction.CountDistinctDays => [$"{alias}.day"],
        AggregateFunction.CountDistinctWeeks => [StartOfWeek(aggregation.WeekStarts)],
        AggregateFunction.Count or AggregateFunction.Sum or AggregateFunction.Min or AggregateFunction.Max or AggregateFunction.Percentile
            or AggregateFunction.First or AggregateFunction.Last or AggregateFunction.LastTime or AggregateFunction.LastChange
            or AggregateFunction.CountContacts or AggregateFunction.CountSeenContacts or AggregateFunction.CountOfTop or AggregateFunction.CountSilentOfTop =>
            throw new ArgumentException("only distinct counts count distinct values", nameof(aggregation)),
    };

    /// <summary>Of the fact whose value <see cref="AggregateFunction.Last"/> gives, what says that it is the later one of two; NULL of nothing.</summary>
    public string LastKey(Aggregation aggregation) => dialect.LatestKey(Value(aggregation), Order(aggregation), Condition(aggregation));

    /// <summary>Which facts an aggregation reads, whenever they occurred; null for all.</summary>
    public string? Condition(Aggregation aggregation) => Filter(aggregation, WindowSql.All);

    private string Number(Aggregation aggregation) =>
        aggregation.Conversion is { } conversion ? events.Converted(aggregation.Column!, conversion) : events.Stored(aggregation.Column!, ValueKind.Number);

    // Day 0 was a Thursday. Remainders of negative numbers are negative, so it is taken twice.
    private string StartOfWeek(DayOfWeek starts)
    {
        var sinceStart = ((int)DayOfWeek.Thursday - (int)starts + 7) % 7;
        return $"{alias}.day - ((({alias}.day + {sinceStart}) % 7 + 7) % 7)";
    }

    private IReadOnlyList<string> Order(Aggregation aggregation)
    {
        var own = FactShape.Of(aggregation.Table).Order.Select(column => $"{alias}.{column}");
        var order = newest is null ? own : own.Prepend(newest);
        return [.. aggregation is { Table: FactTable.Attributes, Column: not null } ? order.Append(Value(aggregation)) : order];
    }

    // Nothing said of the last point must not be taken for what was said of an earlier one.
    private string Value(Aggregation aggregation) => aggregation.Table != FactTable.Events
        ? aggregation.Column is FactColumns.Note or FactColumns.Author ? $"coalesce({alias}.{aggregation.Column}, '')" : $"{alias}.{aggregation.Column}"
        : aggregation.Kind switch
        {
            RawKind.Integer => dialect.Cast(events.Stored(aggregation.Column!, ValueKind.Boolean), SqlType.Integer),
            RawKind.Decimal => Number(aggregation),
            RawKind.Text when aggregation.Conversion is { } conversion => events.UnratedCurrency(aggregation.Column!, conversion),
            RawKind.Text => events.Stored(aggregation.Column!, ValueKind.Text),
            RawKind.Double => throw new ArgumentException("properties of events are decimals, not doubles", nameof(aggregation)),
        };

    /// <summary>Which facts an aggregation reads of a window; null for all.</summary>
    public string? Filter(Aggregation aggregation, WindowSql window)
    {
        var shape = FactShape.Of(aggregation.Table);
        var conditions = new List<string>();
        if (aggregation.Names.Count > 0)
        {
            conditions.Add($"{alias}.{shape.Name} IN ({string.Join(", ", aggregation.Names.Select(dialect.Literal))})");
        }

        if (window.Start is { } start)
        {
            conditions.Add($"{alias}.{shape.Time} >= {start}");
        }

        if (window.End is { } end)
        {
            conditions.Add($"{alias}.{shape.Time} < {end}");
        }

        if (aggregation is { Function: AggregateFunction.LastTime, Column: { } column, Conversion: null })
        {
            conditions.Add($"{(aggregation.Table == FactTable.Events ? events.Stored(column, null) : $"{alias}.{column}")} IS NOT NULL");
        }

        if (aggregation.Where is { } where)
        {
            conditions.Add(events.Condition(where));
        }

        return conditions.Count == 0 ? null : string.Join(" AND ", conditions);
    }
}
