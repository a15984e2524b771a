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
        return $"""
            SELECT
                {string.Join(",\n    ", query.Columns.Select(Count).Prepend(key))}
            {From(query, pairs, moments, [])}
            GROUP BY {key}
            """;
    }

    /// <summary>The contacts that the one column of a query counts: the id, the name, what is asked for and, where they must be seen, how many events they have.</summary>
    /// <param name="query">The query.</param>
    /// <param name="pairs">The pairs.</param>
    /// <param name="moments">Their moments.</param>
    /// <param name="fields">The attributes that are asked for.</param>
    public string PrintEach(ScanQuery query, PairsRelation pairs, ScanMoments moments, IReadOnlyList<string> fields)
    {
        var column = query.Columns.Single();
        var known = fields.Select(field => stored.Attributes.TryGetValue(field, out var attribute) ? _columns.Value(field, attribute.Kind) : dialect.Null(SqlType.Text));
        string[] seen = column.Aggregation.Function == AggregateFunction.CountSeenContacts ? [$"{Seen}.{ContactEventsPrinter.NumberOf(column)}"] : [];
        var condition = Condition(column) is { } kept ? $"\nWHERE {kept}" : string.Empty;
        return $"SELECT {string.Join(", ", known.Prepend($"{Contacts}.{FactColumns.Name}").Prepend($"{Contacts}.{FactColumns.Contact}").Concat(seen))}\n{From(query, pairs, moments, fields.Append(FactColumns.Name))}{condition}";
    }

    private string From(ScanQuery query, PairsRelation pairs, ScanMoments moments, IEnumerable<string> further)
    {
        var fields = query.Columns.SelectMany(column => column.Aggregation.Where is { } where ? ExpressionReferences.Of(where) : []).Concat(further);
        var contacts = new ContactsAsOf(dialect, stored.Attributes, plan)
            .Print(pairs, new PairColumns(dialect, PairsRelation.Alias, query.Moment, moments), fields, query.AsksClosings, onlyThere: true);
        List<ScanColumn> seen = [.. query.Columns.Where(column => column.Aggregation.Function == AggregateFunction.CountSeenContacts)];
        var join = seen.Count == 0 ? string.Empty : $"""

            LEFT JOIN (
            {EventCounts(query with { Table = FactTable.Events }, seen, pairs, moments)}
            ) AS {Seen} ON {Seen}.{pairs.Key} = {Contacts}.{pairs.Key} AND {Seen}.contact = {Contacts}.contact
            """;
        return $"""
            FROM (
            {contacts}
            ) AS {Contacts}{join}
            """;
    }

    private string Count(ScanColumn column) => $"{dialect.Count(null, Condition(column))} AS {ScanPrinter.NameOf(column)}";

    /// <summary>What is asked of a contact; null for nothing.</summary>
    private string? Condition(ScanColumn column)
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

        return conditions.Count == 0 ? null : string.Join(" AND ", conditions);
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
