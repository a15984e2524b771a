using Hale.Core.Expressions;
using Hale.Core.Metrics.Planning;

namespace Hale.Warehouse.Sql.Scans;

/// <summary>Prints a scan that counts contacts: those of each pair, and beside them how many events of a window each has.</summary>
/// <param name="dialect">The engine's spelling.</param>
/// <param name="stored">What has a column.</param>
/// <param name="plan">What the scans are for.</param>
/// <param name="events">The events of pairs.</param>
internal sealed class ContactScanPrinter(ISqlDialect dialect, StoredColumns stored, MetricPlan plan, PairedFacts events)
{
    private const string Contacts = "c";
    private const string Seen = "s";
    private readonly ContactColumns _columns = new(dialect, stored.Attributes, Contacts);

    public string Print(ScanQuery query, PairsRelation pairs, ScanMoments moments)
    {
        var key = $"{Contacts}.{pairs.Key}";
        var fields = query.Columns.SelectMany(column => column.Aggregation.Where is { } where ? ExpressionReferences.Of(where) : []);
        var contacts = new ContactsAsOf(dialect, stored.Attributes, plan)
            .Print(pairs, new PairColumns(dialect, PairsRelation.Alias, query.Moment, moments), fields, query.AsksClosings, onlyThere: true);
        List<ScanColumn> seen = [.. query.Columns.Where(column => column.Aggregation.Function == AggregateFunction.CountSeenContacts)];
        var join = seen.Count == 0 ? string.Empty : $"""

            LEFT JOIN (
            {EventCounts(query with { Table = FactTable.Events }, seen, pairs, moments)}
            ) AS {Seen} ON {Seen}.{pairs.Key} = {key} AND {Seen}.contact = {Contacts}.contact
            """;
        return $"""
            SELECT
                {string.Join(",\n    ", query.Columns.Select(Count).Prepend(key))}
            FROM (
            {contacts}
            ) AS {Contacts}{join}
            GROUP BY {key}
            """;
    }

    private string Count(ScanColumn column)
    {
        var conditions = new List<string>();
        if (column.Aggregation.Where is { } where)
        {
            conditions.Add(_columns.Condition(where));
        }

        if (column.Aggregation.Function == AggregateFunction.CountSeenContacts)
        {
            conditions.Add($"{Seen}.{ContactEventsPrinter.NumberOf(column)} > 0");
        }

        return $"{dialect.Count(null, conditions.Count == 0 ? null : string.Join(" AND ", conditions))} AS {ScanPrinter.NameOf(column)}";
    }

    private string EventCounts(ScanQuery query, IEnumerable<ScanColumn> seen, PairsRelation pairs, ScanMoments moments)
    {
        var relation = events.Of(query, pairs, moments);
        var aggregates = new AggregatePrinter(dialect, relation.Columns, relation.Facts);
        return ContactEventsPrinter.ByContact(
            relation,
            seen.Select(column =>
            {
                var ofEvents = column.Aggregation with { Table = FactTable.Events, Where = null };
                return $"{dialect.Count(null, aggregates.Filter(ofEvents, relation.Pairs.Bounds(ofEvents.Window)))} AS {ContactEventsPrinter.NumberOf(column)}";
            }));
    }
}
