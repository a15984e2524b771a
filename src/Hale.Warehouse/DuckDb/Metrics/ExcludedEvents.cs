using Hale.Core.Expressions;
using Hale.Core.Metrics.Planning;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Warehouse.Sql;
using Hale.Warehouse.Sql.Scans;

namespace Hale.Warehouse.DuckDb.Metrics;

/// <summary>Counts the events that a plan keeps out of every metric.</summary>
internal static class ExcludedEvents
{
    private const string Alias = "f";
    private const string Contacts = "c";

    public static IReadOnlyList<long> Count(DuckConnection connection, MetricPlan plan, Instant asOf, CancellationToken cancellationToken)
    {
        if (plan.ExcludedEvents.Count == 0)
        {
            return [];
        }

        var dialect = new DuckDbDialect();
        var stored = PropertyColumns.AsStored(connection);
        var events = new EventColumns(dialect, stored.Properties, Alias, ends: null, new ContactColumns(dialect, stored.Attributes, Contacts));
        var cases = plan.ExcludedEvents.Select((excluded, index) => $"WHEN {events.Holds(excluded)} THEN {DuckSql.Literal((long)index)}");
        var counts = connection.Rows(
            $"""
            SELECT first, count(*)
            FROM (
                SELECT CASE {string.Join(' ', cases)} END AS first
                FROM events AS {Alias}{WithContacts(new ContactsAsOf(dialect, stored.Attributes, plan), plan, asOf, dialect)}
                WHERE {Alias}.occurred_at < $1 AND {Alias}.known_at <= $1 AND {Alias}.closed_at > $1 AND {DeclaredSources.Condition(dialect, $"{Alias}.source", plan.SourceNames)})
            WHERE first IS NOT NULL
            GROUP BY first
            """,
            cancellationToken,
            asOf.Micros).ToDictionary(row => row.Int64(0), row => row.Int64(1));
        return [.. plan.ExcludedEvents.Select((_, index) => counts.GetValueOrDefault(index))];
    }

    /// <summary>Joins what is known of the contacts of events as of a moment, under the name <c>c</c>, where an exclusion reads it; otherwise nothing.</summary>
    public static string WithContacts(ContactsAsOf contacts, MetricPlan plan, Instant asOf, DuckDbDialect dialect)
    {
        List<string> fields =
        [
            .. plan.ExcludedEvents.SelectMany(excluded => ExpressionReferences.Of(excluded.Condition))
                .Where(FactColumns.IsOfContact).Select(name => name[FactColumns.OfContact.Length..]),
        ];
        var accounts = new PairsRelation("(SELECT DISTINCT account FROM contacts)", "account", Condition: null);
        var moment = new PairColumns(dialect, PairsRelation.Alias, asOf, new ScanMoments([asOf], plan.Zone));
        return fields.Count == 0 ? string.Empty
            : $" LEFT JOIN ({contacts.Print(accounts, moment, fields, asksClosings: true, onlyThere: false)}) AS {Contacts} ON {Contacts}.account = {Alias}.account AND {Contacts}.contact = {Alias}.contact";
    }
}
