using Hale.Core.Expressions;
using Hale.Core.Metrics.Planning;
using Hale.Core.Time;

namespace Hale.Warehouse.Sql.Scans;

/// <summary>Puts facts beside the pairs that they count for.</summary>
/// <param name="dialect">The engine's spelling.</param>
/// <param name="stored">What has a column.</param>
/// <param name="plan">Says which sources are read, and which events count.</param>
/// <param name="conditions">What is asked of each fact.</param>
internal sealed class PairedFacts(ISqlDialect dialect, StoredColumns stored, MetricPlan plan, FactConditions conditions)
{
    private const string Facts = FactConditions.Alias;
    private const string Contacts = "c";
    private static readonly string[] EventFields = ["source", "event", "contact", "occurred_at", "ended_at", "day", "id_high", "id_low", "known_at", "import"];
    private readonly ContactsAsOf _contacts = new(dialect, stored.Attributes, plan);
    private readonly IReadOnlyList<string> _lasting = plan.LastingSources;

    /// <summary>The facts of a query's table, events beside what is known of their contacts where a column or an exclusion reads it.</summary>
    public FactRelation Of(ScanQuery query, PairsRelation pairs, ScanMoments moments)
    {
        var ofPairs = new PairColumns(dialect, PairsRelation.Alias, query.Moment, moments);
        var plain = new FactRelation(
            $"{pairs.From} AS {PairsRelation.Alias}\nJOIN {FactShape.Of(query.Table).Table} AS {Facts} ON {Facts}.account = {PairsRelation.Alias}.account",
            [.. conditions.Of(query, pairs, ofPairs.Moment)], $"{PairsRelation.Alias}.{pairs.Key}", Facts, ofPairs, Columns(ofPairs, moments, contacts: null));
        return query.ReadsContactOfEvent ? WithContacts(plain, query, pairs, moments) : plain;
    }

    // Each query joins once: events and pairs become one relation before contacts are joined to it.
    private FactRelation WithContacts(FactRelation plain, ScanQuery query, PairsRelation pairs, ScanMoments moments)
    {
        var fields = EventFields.Concat(stored.Properties.Values.Select(property => dialect.Identifier(property.Column))).Select(field => $"{Facts}.{field}");
        var contacts = _contacts.Print(pairs, plain.Pairs, FieldsRead(query), query.AsksClosings, onlyThere: false);
        var ofPairs = new PairColumns(dialect, Facts, query.Moment, moments);
        var columns = Columns(ofPairs, moments, new ContactColumns(dialect, stored.Attributes, Contacts));
        return new FactRelation(
            $"""
            (
            SELECT {PairsRelation.Alias}.*, {string.Join(", ", fields)}
            {plain.Text}
            ) AS {Facts}
            LEFT JOIN (
            {contacts}
            ) AS {Contacts} ON {Contacts}.{pairs.Key} = {Facts}.{pairs.Key} AND {Contacts}.contact = {Facts}.contact
            """,
            [.. columns.Kept(conditions.ByContact)], $"{Facts}.{pairs.Key}", Facts, ofPairs, columns);
    }

    private EventColumns Columns(PairColumns pairs, ScanMoments moments, ContactColumns? contacts) =>
        new(dialect, stored.Properties, Facts, new EventEnds(pairs.Moment, _lasting, Business(moments)), contacts);

    private BusinessTimeSql? Business(ScanMoments moments) =>
        plan.Business is { } calendar ? new BusinessTimeSql(dialect, calendar, plan.Zone, moments.All.Count == 0 ? new Instant(0) : moments.All[^1]) : null;

    private IEnumerable<string> FieldsRead(ScanQuery query) => query.Columns
        .Select(column => column.Aggregation.Where)
        .Concat(conditions.ByContact.Select(excluded => excluded.Condition))
        .OfType<Expression>()
        .SelectMany(ExpressionReferences.Of)
        .Where(FactColumns.IsOfContact)
        .Select(name => name[FactColumns.OfContact.Length..]);
}
