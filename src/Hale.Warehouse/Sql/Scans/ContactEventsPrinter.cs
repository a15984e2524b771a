using System.Globalization;
using Hale.Core.Metrics.Planning;

namespace Hale.Warehouse.Sql.Scans;

/// <summary>Prints a scan over events contact by contact: first how many each has, then what the most active ones come to.</summary>
/// <param name="dialect">The engine's spelling.</param>
/// <param name="events">The events of pairs.</param>
internal sealed class ContactEventsPrinter(ISqlDialect dialect, PairedFacts events)
{
    private const string Parts = "s";

    public string Print(ScanQuery query, PairsRelation pairs, ScanMoments moments)
    {
        var relation = events.Of(query with { Table = FactTable.Events }, pairs, moments);
        var key = $"{Parts}.{pairs.Key}";
        return $"""
            SELECT
                {string.Join(",\n    ", query.Columns.Select(column => $"{Whole(column)} AS {ScanPrinter.NameOf(column)}").Prepend(key))}
            FROM (
            {ByContact(relation, query.Columns.SelectMany(column => Counts(column, relation)))}
            ) AS {Parts}
            GROUP BY {key}
            """;
    }

    /// <summary>A query of numbers for each pair and contact of its events.</summary>
    public static string ByContact(FactRelation relation, IEnumerable<string> numbers)
    {
        var contact = $"{relation.Facts}.contact";
        return $"""
            SELECT {string.Join(", ", numbers.Prepend(contact).Prepend(relation.Key))}
            {relation.Where($"{contact} IS NOT NULL").Text}
            GROUP BY {relation.Key}, {contact}
            """;
    }

    /// <summary>What the number of a contact's events is called.</summary>
    public static string NumberOf(ScanColumn column) => string.Create(CultureInfo.InvariantCulture, $"n{column.Slot}");

    private static string QuietOf(ScanColumn column) => string.Create(CultureInfo.InvariantCulture, $"q{column.Slot}");

    private IEnumerable<string> Counts(ScanColumn column, FactRelation relation)
    {
        var aggregates = new AggregatePrinter(dialect, relation.Columns, relation.Facts);
        var aggregation = column.Aggregation;
        yield return $"{dialect.Count(null, aggregates.Filter(aggregation, relation.Pairs.Bounds(aggregation.Window)))} AS {NumberOf(column)}";
        if (aggregation.Quiet is { } quiet)
        {
            yield return $"{dialect.Count(null, aggregates.Filter(aggregation, relation.Pairs.Bounds(quiet)))} AS {QuietOf(column)}";
        }
    }

    private string Whole(ScanColumn column)
    {
        var (number, top) = ($"{Parts}.{NumberOf(column)}", column.Aggregation.Top);
        if (top == 0)
        {
            return dialect.Cast(dialect.Sum(number, null), SqlType.Integer);
        }

        var counted = column.Aggregation.Quiet is null ? number : $"CASE WHEN {number} > 0 AND {Parts}.{QuietOf(column)} = 0 THEN 1 ELSE 0 END";
        return dialect.SumOfFirst(counted, top, number, $"{Parts}.contact");
    }
}
