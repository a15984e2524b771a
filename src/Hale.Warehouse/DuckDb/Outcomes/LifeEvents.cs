using Hale.Core.Lineage;
using Hale.Core.Outcomes;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.Outcomes;
using Hale.Warehouse.DuckDb.Metrics;
using Hale.Warehouse.Sql;
using Hale.Warehouse.Sql.Scans;

namespace Hale.Warehouse.DuckDb.Outcomes;

/// <summary>Reads the events of the accounts that stand in a temporary table at the time, one range of them after the other.</summary>
/// <param name="connection">The connection that has the table.</param>
/// <param name="table">Its name.</param>
/// <param name="query">Which facts are asked for.</param>
/// <param name="lineage">What has become of accounts.</param>
internal sealed class LifeEvents(DuckConnection connection, string table, LifeQuery query, AccountLineage lineage)
{
    private const string Alias = "f";
    private const string Contacts = "c";
    private const string Held = "held";
    private const string Gathered = "hale_activity";
    private const string WhenItOccurred = $"{Alias}.known_at <= {Alias}.occurred_at";
    private readonly DuckDbDialect _dialect = new();
    private bool _isGathered;

    /// <summary>The events of these names, or all where none is named, by account; an account without any is left out.</summary>
    public IReadOnlyDictionary<string, List<Activity>> Named(IReadOnlyList<string> names, CancellationToken cancellationToken) =>
        Read(Sql($"{Held}.rowid", $"{table} AS {Held} JOIN events AS {Alias} ON {Alias}.account = {Held}.account", names, [$"{Alias}.occurred_at"]), cancellationToken);

    /// <summary>
    /// The activity by account, with no more events than tell the same: where it is known at which moments anybody looks, of events between two of them that follow each other without a silence
    /// that loses a customer, and were known when they occurred, the first and the last. So few are gathered once for all accounts, and not by reading every event again for each range.
    /// </summary>
    public IReadOnlyDictionary<string, List<Activity>> ActivityOf(Inactivity inactivity, CancellationToken cancellationToken) =>
        query.LooksAt is { } moments && inactivity.For.AtLeastMicros is > 1 and var silence
            ? Gather(inactivity.Events, Spells(moments, silence), cancellationToken)
            : Named(inactivity.Events, cancellationToken);

    private Dictionary<string, List<Activity>> Gather(IReadOnlyList<string> names, IEnumerable<string> together, CancellationToken cancellationToken)
    {
        if (!_isGathered)
        {
            connection.Execute($"CREATE OR REPLACE TEMP TABLE {Gathered} AS {Sql($"{Alias}.account", $"events AS {Alias}", names, together)}", cancellationToken);
            _isGathered = true;
        }

        return Read($"SELECT {Held}.rowid, g.first_at, g.last_at, g.known_at, g.closed_at FROM {table} AS {Held} JOIN {Gathered} AS g ON g.account = {Held}.account", cancellationToken);
    }

    /// <summary>
    /// What events have in common of which the first and the last are enough: no moment that is looked at, no merger and no silence lies between. Division rounds towards zero, so that a stretch is
    /// twice as long there, and no longer than a silence.
    /// </summary>
    private IEnumerable<string> Spells(IReadOnlyList<Instant> moments, long silence)
    {
        List<long> cuts = [.. moments.Concat(lineage.Members.Select(member => member.Since)).Select(moment => moment.Micros).Distinct().Order()];
        var between = StepSql.Of(_dialect, $"{Alias}.occurred_at", cuts, [.. Enumerable.Range(0, cuts.Count + 1).Select(index => _dialect.Literal((long)index))]);
        yield return $"CASE WHEN NOT ({WhenItOccurred}) THEN {Alias}.occurred_at END";
        yield return $"CASE WHEN {WhenItOccurred} THEN {between} END";
        yield return $"CASE WHEN {WhenItOccurred} THEN {Alias}.occurred_at // {_dialect.Literal(silence / 2)} END";
    }

    private Dictionary<string, List<Activity>> Read(string sql, CancellationToken cancellationToken)
    {
        var accounts = connection.Rows($"SELECT account FROM {table} ORDER BY rowid", cancellationToken).Select(row => row.Text(0)).ToList();
        var byPlace = new List<Activity>?[accounts.Count];
        using var result = connection.Query($"{sql}\nORDER BY 1, 2, 4", cancellationToken);
        while (result.Read(out var chunk))
        {
            Take(chunk, byPlace);
        }

        return accounts.Zip(byPlace).Where(pair => pair.Second is not null).ToDictionary(pair => pair.First, pair => pair.Second!, StringComparer.Ordinal);
    }

    private static void Take(DuckChunk chunk, List<Activity>?[] byPlace)
    {
        var places = chunk.Int64(0);
        var first = chunk.Int64(1);
        var last = chunk.Int64(2);
        var known = chunk.Int64(3);
        var closed = chunk.Int64(4);
        for (var row = 0; row < chunk.RowCount; row++)
        {
            var events = byPlace[places.Values[row]] ??= [];
            var one = new Activity(new Instant(first.Values[row]), new Instant(known.Values[row]), closed.Values[row] == StoredClosings.Open ? null : new Instant(closed.Values[row]));
            events.Add(one);
            if (last.Values[row] != first.Values[row])
            {
                events.Add(one with { At = new Instant(last.Values[row]) });
            }
        }
    }

    /// <summary>Events that may count as of a moment from the earliest to the latest. Of those that have everything else in common the one known first is enough.</summary>
    private string Sql(string whose, string from, IReadOnlyList<string> names, IEnumerable<string> together)
    {
        var (plan, moment) = (query.Plan, DuckSql.Literal(query.AsOf.Micros));
        var stored = PropertyColumns.AsStored(connection);
        var events = new EventColumns(_dialect, stored.Properties, Alias, ends: null, new ContactColumns(_dialect, stored.Attributes, Contacts));
        List<string> conditions =
        [
            $"{Alias}.occurred_at < {moment}",
            $"{Alias}.known_at <= {moment}",
            $"{Alias}.closed_at > {DuckSql.Literal(query.Earliest.Micros)}",
            DeclaredSources.Condition(_dialect, $"{Alias}.source", plan.SourceNames),
            .. events.Kept(plan.ExcludedEvents),
            .. names.Count == 0 ? [] : new[] { $"{Alias}.event IN ({string.Join(", ", names.Select(_dialect.Literal))})" },
        ];
        return
            $"""
            {(lineage.IsEmpty ? string.Empty : $"WITH {LineageTables.Queries(lineage, query.AsOf)}")}
            SELECT {whose}, min({Alias}.occurred_at) AS first_at, max({Alias}.occurred_at) AS last_at, min({Alias}.known_at) AS known_at, {Alias}.closed_at
            FROM {from}{ExcludedEvents.WithContacts(new ContactsAsOf(_dialect, stored.Attributes, plan), plan, query.AsOf, _dialect, hasMembers: !lineage.IsEmpty)}
            WHERE {string.Join("\n    AND ", conditions)}
            GROUP BY {whose}, {Alias}.closed_at, {string.Join(", ", together)}
            """;
    }
}
