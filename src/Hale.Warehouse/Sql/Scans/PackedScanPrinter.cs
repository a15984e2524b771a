using System.Globalization;
using Hale.Core.Metrics.Planning;
using Hale.Core.Time;

namespace Hale.Warehouse.Sql.Scans;

/// <summary>
/// Prints a scan of one moment in which the days of a window are the bits of a number: first for each contact of a pair, then for the pair. Where no column asks for contacts, all are taken as one.
/// </summary>
/// <param name="dialect">The engine's spelling.</param>
/// <param name="facts">The facts.</param>
/// <param name="moments">The windows.</param>
internal sealed class PackedScanPrinter(ISqlDialect dialect, FactRelation facts, ScanMoments moments)
{
    /// <summary>How many days have room in a 64-bit integer whose sign is left alone.</summary>
    public const int Most = 62;

    private const string Parts = "s";
    private readonly AggregatePrinter _aggregates = new(dialect, facts.Columns, facts.Facts);

    public string Print(ScanQuery query, Instant moment)
    {
        var contact = query.Columns.Any(column => column.Aggregation.Function is AggregateFunction.CountDistinct or AggregateFunction.CountDistinctContactDays) ? $", {facts.Facts}.contact" : string.Empty;
        // Days and contact-days of the same facts have the same part.
        List<string> each = [.. query.Columns.Select(column => Part(column.Aggregation, moment))];
        string NameOf(string part) => ScanPrinter.NameOf(query.Columns[each.IndexOf(part)]);
        var parts = each.Distinct().Select(part => $"{part} AS {NameOf(part)}");
        var whole = query.Columns.Zip(each, (column, part) => $"{Whole(column.Aggregation.Function, $"{Parts}.{NameOf(part)}")} AS {ScanPrinter.NameOf(column)}");
        return $"""
            SELECT
                {string.Join(",\n    ", whole.Prepend($"{Parts}.pair"))}
            FROM (
            SELECT
                {string.Join(",\n    ", parts.Prepend($"{facts.Key} AS pair{contact}"))}
            {facts.Text}
            GROUP BY {facts.Key}{contact}
            ) AS {Parts}
            GROUP BY {Parts}.pair
            """;
    }

    private string Part(Aggregation aggregation, Instant moment)
    {
        var window = facts.Pairs.Bounds(aggregation.Window);
        return aggregation.Function switch
        {
            AggregateFunction.CountDistinctDays or AggregateFunction.CountDistinctContactDays =>
                dialect.BitOr(Bit(moments.FirstDayOf(aggregation.Window!, moment, Most)!.Value), _aggregates.Filter(aggregation, window)),
            AggregateFunction.CountDistinct => dialect.Count(value: null, _aggregates.Filter(aggregation, window)),
            _ => _aggregates.Print(aggregation, window),
        };
    }

    /// <summary>The bit of a fact's day. Facts outside of the window, which other columns read, have none.</summary>
    private string Bit(long first) => string.Create(
        CultureInfo.InvariantCulture,
        $"CASE WHEN {facts.Facts}.day BETWEEN {dialect.Literal(first)} AND {dialect.Literal(first + Most - 1)} THEN {dialect.Bit($"{facts.Facts}.day - {dialect.Literal(first)}")} END");

    private string Whole(AggregateFunction function, string part) => function switch
    {
        AggregateFunction.CountDistinctDays => Integer(dialect.BitCount(dialect.BitOr(part, filter: null))),
        AggregateFunction.CountDistinctContactDays => Integer(dialect.Sum(dialect.BitCount(part), $"{Parts}.contact IS NOT NULL")),
        AggregateFunction.CountDistinct => dialect.Count(value: null, $"{Parts}.contact IS NOT NULL AND {part} > {dialect.Literal(0L)}"),
        _ => _aggregates.OfParts(function, part, filter: null),
    };

    private string Integer(string value) => dialect.Cast(value, SqlType.Integer);
}
