using Hale.Core.Metrics.Planning;
using Hale.Core.Values;

namespace Hale.Warehouse.Sql.Scans;

/// <summary>Prints the aggregate of a column.</summary>
/// <param name="dialect">The engine's spelling.</param>
/// <param name="events">The values of events.</param>
/// <param name="alias">The name of the table of facts in the query.</param>
internal sealed class AggregatePrinter(ISqlDialect dialect, EventColumns events, string alias)
{
    /// <summary>The aggregate, in the type that its <see cref="RawKind"/> is read as.</summary>
    /// <param name="aggregation">The aggregation.</param>
    /// <param name="window">Where its window begins and ends.</param>
    public string Print(Aggregation aggregation, WindowSql window)
    {
        var filter = Filter(aggregation, window);
        return aggregation.Function switch
        {
            AggregateFunction.Count => dialect.Count(aggregation.Column is { } column ? events.Stored(column, null) : null, filter),
            AggregateFunction.Sum => dialect.Sum(Number(aggregation), filter),
            AggregateFunction.Min => dialect.Min(Number(aggregation), filter),
            AggregateFunction.Max => dialect.Max(Number(aggregation), filter),
            AggregateFunction.Percentile => dialect.Percentile(Number(aggregation), aggregation.At!.Value, filter),
            AggregateFunction.First => One(aggregation, dialect.Earliest, filter),
            AggregateFunction.Last => One(aggregation, dialect.Latest, filter),
            AggregateFunction.CountDistinct => dialect.CountDistinct([events.Stored(aggregation.Column!, null)], filter),
            AggregateFunction.CountDistinctContactDays => dialect.CountDistinct([$"{alias}.contact", $"{alias}.day"], filter),
            AggregateFunction.CountDistinctDays => dialect.CountDistinct([$"{alias}.day"], filter),
            AggregateFunction.CountDistinctWeeks => dialect.CountDistinct([StartOfWeek(aggregation.WeekStarts)], filter),
            AggregateFunction.LastTime => dialect.Max($"{alias}.occurred_at", filter),
        };
    }

    private string Number(Aggregation aggregation) => events.Stored(aggregation.Column!, ValueKind.Number);

    // Day 0 was a Thursday. Remainders of negative numbers are negative, so it is taken twice.
    private string StartOfWeek(DayOfWeek starts)
    {
        var sinceStart = ((int)DayOfWeek.Thursday - (int)starts + 7) % 7;
        return $"{alias}.day - ((({alias}.day + {sinceStart}) % 7 + 7) % 7)";
    }

    private string One(Aggregation aggregation, Func<string, IReadOnlyList<string>, string?, string> pick, string? filter)
    {
        var order = FactShape.Of(aggregation.Table).Order.Select(column => $"{alias}.{column}").ToList();
        if (aggregation.Table != FactTable.Events)
        {
            var value = $"{alias}.{aggregation.Column}";
            return pick(value, aggregation.Table == FactTable.Attributes ? [.. order, value] : order, filter);
        }

        return aggregation.Kind switch
        {
            RawKind.Integer => pick(dialect.Cast(events.Stored(aggregation.Column!, ValueKind.Boolean), SqlType.Integer), order, filter),
            RawKind.Decimal => pick(Number(aggregation), order, filter),
            RawKind.Text => pick(events.Stored(aggregation.Column!, ValueKind.Text), order, filter),
            RawKind.Double => throw new ArgumentException("properties of events are decimals, not doubles", nameof(aggregation)),
        };
    }

    private string? Filter(Aggregation aggregation, WindowSql window)
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

        if (aggregation.Where is { } where)
        {
            conditions.Add(events.Condition(where));
        }

        return conditions.Count == 0 ? null : string.Join(" AND ", conditions);
    }
}
