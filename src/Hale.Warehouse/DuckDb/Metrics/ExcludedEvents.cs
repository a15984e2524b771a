using Hale.Core.Expressions;
using Hale.Core.Lineage;
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
        var contacts = new ContactsAsOf(dialect, stored.Attributes, plan);
        var lineage = AccountLineage.AsOf(LineageFacts.Read(connection, plan.SourceNames, cancellationToken), asOf);
        var counts = connection.Rows(
            $"""
            {(lineage.IsEmpty ? string.Empty : $"WITH {LineageTables.Queries(lineage, asOf)}")}
            SELECT first, count(*)
            FROM (
                SELECT CASE {string.Join(' ', cases)} END AS first
                FROM events AS {Alias}{WithContacts(contacts, plan, asOf, dialect, hasMembers: !lineage.IsEmpty)}
                WHERE {Alias}.occurred_at < $1 AND {Alias}.known_at <= $1 AND {Alias}.closed_at > $1 AND {DeclaredSources.Condition(dialect, $"{Alias}.source", plan.SourceNames)})
            WHERE first IS NOT NULL
            GROUP BY first
            """,
            cancellationToken,
            asOf.Micros).ToDictionary(row => row.Int64(0), row => row.Int64(1));
        return [.. plan.ExcludedEvents.Select((_, index) => counts.GetValueOrDefault(index))];
    }

    /// <summary>Joins what is known of the contacts of events as of a moment, under the name <c>c</c>, where an exclusion reads it; otherwise nothing.</summary>
    /// <param name="contacts">The contacts.</param>
    /// <param name="plan">What is excluded.</param>
    /// <param name="asOf">The moment.</param>
    /// <param name="dialect">The engine's spelling.</param>
    /// <param name="hasMembers">Whether accounts have become others, so that <see cref="LineageTables"/> are there.</param>
    public static string WithContacts(ContactsAsOf contacts, MetricPlan plan, Instant asOf, DuckDbDialect dialect, bool hasMembers = false)
    {
        List<string> fields =
        [
            .. plan.ExcludedEvents.SelectMany(excluded => ExpressionReferences.Of(excluded.Condition))
                .Where(FactColumns.IsOfContact).Select(name => name[FactColumns.OfContact.Length..]),
        ];
        var accounts = hasMembers ? Survivors(asOf) : new PairsRelation("(SELECT DISTINCT account FROM contacts)", "account", Condition: null);
        var account = hasMembers ? $"coalesce(l.holder, {Alias}.account)" : $"{Alias}.account";
        var holders = hasMembers ? $" LEFT JOIN {LineageTables.Lineage} AS l ON l.account = {Alias}.account" : string.Empty;
        var moment = new PairColumns(dialect, PairsRelation.Alias, asOf, new ScanMoments([asOf], plan.Zone));
        return fields.Count == 0 ? string.Empty
            : $"{holders} LEFT JOIN ({contacts.Print(accounts, moment, fields, asksClosings: true, onlyThere: false)}) AS {Contacts} ON {Contacts}.{accounts.Key} = {account} AND {Contacts}.contact = {Alias}.contact";
    }

    /// <summary>The accounts with those that have become them.</summary>
    private static PairsRelation Survivors(Instant asOf)
    {
        var known = $"(SELECT DISTINCT account AS position, account, {DuckSql.Literal(asOf.Micros)} AS as_of FROM accounts)";
        return new PairsRelation($"(SELECT position AS survivor, account FROM ({MemberSql.Members(known, [])}))", "survivor", Condition: null);
    }
}
