using System.Globalization;
using Hale.Core.Metrics.Planning;
using Hale.Core.Time;

namespace Hale.Warehouse.Sql.Scans;

/// <summary>
/// Prints a scan that reads each fact once for several moments. What is added up is first added up for the facts of an account that count at the same moments, a
/// column of bits; of distinct values the bits of their facts are joined, and the values that count at the same moments are counted. Then each pair takes what has its bit.
/// </summary>
/// <param name="dialect">The engine's spelling.</param>
/// <param name="aggregates">Prints the aggregates over facts.</param>
/// <param name="standing">What is asked of a fact whatever the moment.</param>
/// <param name="shared">The moments.</param>
internal sealed class SharedScanPrinter(ISqlDialect dialect, AggregatePrinter aggregates, IReadOnlyList<string> standing, IReadOnlyList<Instant> shared)
{
    private const string Facts = "f";
    private const string Parts = "s";
    private const string Days = "d";
    private const string Bit = $"{PairsRelation.Alias}.bit";
    private const string Number = "number";
    private readonly MomentMask _mask = new(dialect, shared);

    public string Print(ScanQuery query, PairsRelation pairs, ScanMoments moments)
    {
        var windows = WindowsOf(query);
        var masks = windows.Select((window, index) => Mask(query, window, index, moments)).ToList();
        int WindowOf(ScanColumn column) => windows.IndexOf(column.Aggregation.Window);
        if (DistinctKey.Has(query.Columns[0].Aggregation))
        {
            string Counted(ScanColumn column) => dialect.Cast(dialect.Sum($"{Parts}.{Number}", Has(MaskName(column.Slot))), SqlType.Integer);
            string Distinct(Func<ScanColumn, string> mask) => HaveDay(query) ? DaysLookedUp(query, pairs, moments) : DistinctValues(query, From(query, pairs, moments), mask);
            return Joined(query, pairs, query.Columns.Select(Counted), DistinctParts(query, Distinct(column => masks[WindowOf(column)])), condition: null);
        }

        // Of one window all parts that have the bit are meant by every column.
        var only = windows.Count == 1 ? Has(MaskName(0)) : null;
        return Joined(query, pairs, query.Columns.Select(column => Whole(column, only is null ? Has(MaskName(WindowOf(column))) : null)), SumParts(query, From(query, pairs, moments), masks), only);
    }

    private string Joined(ScanQuery query, PairsRelation pairs, IEnumerable<string> values, string parts, string? condition) =>
        $"""
        SELECT
            {string.Join(",\n    ", query.Columns.Zip(values, Named).Prepend($"{PairsRelation.Alias}.{pairs.Key}"))}
        FROM (
            SELECT {pairs.Key}, account, {_mask.Bit(PairsRelation.AsOf)} AS bit
            FROM {pairs.From} AS {PairsRelation.Alias}
            WHERE {PairsRelation.AsOf} IN ({string.Join(", ", shared.Select(Literal))}){(pairs.Condition is { } which ? $" AND {which}" : string.Empty)}
        ) AS {PairsRelation.Alias}
        JOIN (
        {parts}
        ) AS {Parts} ON {Parts}.account = {PairsRelation.Alias}.account
        {(condition is null ? string.Empty : $"WHERE {condition}")}
        GROUP BY {PairsRelation.Alias}.{pairs.Key}
        """;

    private string SumParts(ScanQuery query, string from, IReadOnlyList<string> masks) =>
        $"""
        SELECT {string.Join(", ", masks.Select((mask, index) => $"{mask} AS {MaskName(index)}").Prepend($"{Facts}.account").Concat(query.Columns.SelectMany(Sums)))}
        FROM {from}
        GROUP BY {string.Join(", ", masks.Prepend($"{Facts}.account"))}
        """;

    private static string DistinctParts(ScanQuery query, string source)
    {
        var names = string.Join(", ", query.Columns.Select(column => MaskName(column.Slot)));
        return $"""
            SELECT account, {names}, count(*) AS {Number}
            FROM (
            {source}
            ) AS v
            GROUP BY account, {names}
            """;
    }

    /// <summary>The distinct values, each with the moments at which some fact that has it counts.</summary>
    private string DistinctValues(ScanQuery query, string from, Func<ScanColumn, string> mask, string? also = null)
    {
        var values = aggregates.Values(query.Columns[0].Aggregation);
        return $"""
                SELECT {Facts}.account, {also}{string.Join(", ", query.Columns.Select(column => $"{dialect.BitOr(mask(column), aggregates.Condition(column.Aggregation))} AS {MaskName(column.Slot)}"))}
                FROM {from} AND {string.Join(" AND ", values.Select(value => $"{value} IS NOT NULL"))}
                GROUP BY {string.Join(", ", values.Prepend($"{Facts}.account"))}
            """;
    }

    /// <summary>The same of values that have a day, which is looked up once for each value and not for each of its facts.</summary>
    private string DaysLookedUp(ScanQuery query, PairsRelation pairs, ScanMoments moments)
    {
        var (windows, known) = (WindowsOf(query), Known(query));
        var values = DistinctValues(query, From(query, pairs), _ => known, $"{Facts}.day, ");
        string Mask(ScanColumn column) => $"{dialect.BitAnd($"{Days}.{MaskName(windows.IndexOf(column.Aggregation.Window))}", $"{Facts}.{MaskName(column.Slot)}")} AS {MaskName(column.Slot)}";
        return $"""
                SELECT {Facts}.account, {string.Join(", ", query.Columns.Select(Mask))}
                FROM (
            {values}
                ) AS {Facts}
                JOIN {DaysOf(query, moments)}
            """;
    }

    private IEnumerable<string> Sums(ScanColumn column)
    {
        yield return Named(column, aggregates.Print(column.Aggregation, WindowSql.All));
        if (column.Aggregation.Function == AggregateFunction.Last)
        {
            yield return $"{aggregates.LastKey(column.Aggregation)} AS {KeyName(column)}";
        }
    }

    private string Whole(ScanColumn column, string? filter)
    {
        var part = $"{Parts}.{ScanPrinter.NameOf(column)}";
        return column.Aggregation.Function == AggregateFunction.Last
            ? dialect.Latest(part, [$"{Parts}.{KeyName(column)}"], filter)
            : aggregates.OfParts(column.Aggregation.Function, part, filter);
    }

    private string From(ScanQuery query, PairsRelation pairs, ScanMoments moments) => From(query, pairs, query.ByDay ? $"\n    JOIN {DaysOf(query, moments)}" : string.Empty);

    private string From(ScanQuery query, PairsRelation pairs, string days = "") =>
        $"""
        {FactShape.Of(query.Table).Table} AS {Facts}{days}
            WHERE {string.Join(" AND ", Conditions(query, pairs))}
        """;

    /// <summary>The days that tell moments apart, with the mask of each window. The first stands for all before it.</summary>
    private string DaysOf(ScanQuery query, ScanMoments moments)
    {
        var ranges = WindowsOf(query).Select(window => shared.Select(moment => moments.DaysOf(window, moment)!.Value).ToList()).ToList();
        var first = ranges.SelectMany(all => all).Min(range => range.From ?? range.To) - 1;
        var masks = ranges.Select((all, index) => $"{_mask.Within("day", all)} AS {MaskName(index)}");
        return $"(SELECT day, {string.Join(", ", masks)} FROM {dialect.Days(first, ranges.SelectMany(all => all).Max(range => range.To))}) AS {Days} ON {Days}.day = greatest({Facts}.day, {dialect.Literal(first)})";
    }

    private IEnumerable<string> Conditions(ScanQuery query, PairsRelation pairs)
    {
        var shape = FactShape.Of(query.Table);
        if (query.AsksAccounts)
        {
            yield return $"{Facts}.account IN (SELECT account FROM {pairs.From} AS {PairsRelation.Alias})";
        }

        yield return $"{Facts}.{shape.Time} < {Literal(shared[^1])}";
        yield return $"{Facts}.known_at <= {Literal(shared[^1])}";
        foreach (var condition in standing)
        {
            yield return condition;
        }

        if (query.AsksClosings)
        {
            yield return $"{Facts}.closed_at > {Literal(shared[0])}";
        }

        if (query.Names is { } names)
        {
            yield return $"{Facts}.{shape.Name} IN ({string.Join(", ", names.Select(dialect.Literal))})";
        }

        if (query.NotBefore is { } earliest)
        {
            yield return $"{Facts}.{shape.Time} >= {Literal(earliest)}";
        }
    }

    private static List<Window?> WindowsOf(ScanQuery query) => [.. query.Columns.Select(column => column.Aggregation.Window).Distinct()];

    private string Mask(ScanQuery query, Window? window, int index, ScanMoments moments)
    {
        var bounds = shared.Select(moment => window is null ? new WindowBounds(Instant.Always, moment) : moments.BoundsOf(window, moment)).ToList();
        return dialect.BitAnd(query.ByDay ? $"{Days}.{MaskName(index)}" : _mask.Occurred(Time(query), bounds), Known(query));
    }

    /// <summary>The moments at which a fact was known and stood.</summary>
    private string Known(ScanQuery query)
    {
        var known = _mask.Known(Time(query), $"{Facts}.known_at");
        return query.AsksClosings ? dialect.BitAnd(known, _mask.NotClosed($"{Facts}.closed_at")) : known;
    }

    private static string Time(ScanQuery query) => $"{Facts}.{FactShape.Of(query.Table).Time}";

    private static bool HaveDay(ScanQuery query) =>
        query.ByDay && query.Columns[0].Aggregation.Function is (AggregateFunction.CountDistinctDays or AggregateFunction.CountDistinctContactDays);

    private string Has(string mask) => $"{dialect.BitAnd($"{Parts}.{mask}", Bit)} <> {dialect.Literal(0L)}";

    private string Literal(Instant instant) => dialect.Literal(instant.Micros);

    private static string Named(ScanColumn column, string value) => $"{value} AS {ScanPrinter.NameOf(column)}";

    private static string KeyName(ScanColumn column) => string.Create(CultureInfo.InvariantCulture, $"k{column.Slot}");

    private static string MaskName(int index) => string.Create(CultureInfo.InvariantCulture, $"m{index}");
}
