using Hale.Core.Expressions;
using Hale.Core.Metrics.Planning;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.Tracing;
using Hale.Warehouse.Sql;
using Hale.Warehouse.Sql.Scans;

namespace Hale.Warehouse.DuckDb.Tracing;

/// <summary>The contacts that a metric counts.</summary>
internal static class ContactTrace
{
    private const int OwnColumns = 2;

    public static TracedFacts Read(TracedPair pair, Aggregation aggregation, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> fields = aggregation.Where is { } where ? [.. ExpressionReferences.Of(where).Where(field => field is not (FactColumns.Contact or FactColumns.Name)).Distinct(StringComparer.Ordinal)] : [];
        var conditions = new FactConditions(pair.Dialect, pair.Stored, pair.Plan);
        var printer = new ContactScanPrinter(pair.Dialect, pair.Stored, pair.Plan, new PairedFacts(pair.Dialect, pair.Stored, pair.Plan, conditions));
        var sql = printer.PrintEach(new ScanQuery(FactTable.Contacts, [new ScanColumn(0, aggregation)]), pair.Relation, pair.Moments, fields);
        var versions = Versions(pair, cancellationToken);
        var found = pair.Connection.Rows($"{sql}\nORDER BY 1", cancellationToken).Select(row => Fact(row, fields, aggregation, versions)).ToList();
        return new TracedFacts(FactsKind.Contacts, found.Count, [], [.. found.Take(pair.Request.Latest)])
        {
            Window = pair.BoundsOf(aggregation.Window),
            Arrived = found.Count(contact => contact.Import > pair.LastImport),
        };
    }

    private static TracedFact Fact(DuckRow row, IReadOnlyList<string> fields, Aggregation aggregation, IReadOnlyDictionary<string, DuckRow> versions)
    {
        var (contact, version) = (row.Text(0), versions[row.Text(0)]);
        string? Text(int column) => Convert.ToString(row.Value(column), System.Globalization.CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : null;
        var said = fields.Select((field, index) => new TracedField(field, Text(OwnColumns + index))).Prepend(new TracedField(FactColumns.Name, Text(1)));
        IEnumerable<TracedField> seen = aggregation.Function == AggregateFunction.CountSeenContacts ? [new TracedField("events", Text(OwnColumns + fields.Count))] : [];
        return new TracedFact(
            version.Text(1), new Instant(version.Int64(5)), contact, contact, [.. said.Concat(seen).Where(field => field.Text is not null)], version.Text(2), version.Int64(3), new Instant(version.Int64(4)));
    }

    /// <summary>The newest version of each contact that was known, which says where it is from.</summary>
    private static IReadOnlyDictionary<string, DuckRow> Versions(TracedPair pair, CancellationToken cancellationToken) => pair.Connection
        .Rows(
            $"""
            SELECT contact, account, source, import, known_at, occurred_at
            FROM contacts
            WHERE account IN (SELECT account FROM {pair.Relation.From}) AND occurred_at < $1 AND known_at <= $1 AND closed_at > $1 AND {DeclaredSources.Condition(pair.Dialect, "source", pair.Plan.SourceNames)}
            QUALIFY row_number() OVER (PARTITION BY contact ORDER BY occurred_at DESC, known_at DESC, import DESC, source DESC) = 1
            """,
            cancellationToken,
            pair.AsOf.Micros)
        .ToDictionary(row => row.Text(0), StringComparer.Ordinal);
}
