using Hale.Core.Lineage;
using Hale.Core.Outcomes;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.Outcomes;
using Hale.Warehouse.DuckDb.Metrics;
using Hale.Warehouse.Sql;

namespace Hale.Warehouse.DuckDb.Outcomes;

/// <summary>
/// Reads the paid lives of some accounts at a time: they stand in a temporary table, so that memory grows with their number alone. What has become of accounts holds as of the moment of the query: the
/// facts of an account that merged into another are told of it until then, and of the other one from then on.
/// </summary>
internal sealed class LifeReading
{
    private const string Table = "hale_lives";

    private readonly DuckConnection _connection;
    private readonly LifeQuery _query;
    private readonly DuckDbDialect _dialect = new();
    private readonly RangeTerms _terms;
    private readonly RangeStated _stated;
    private readonly IReadOnlyList<LineageFact> _facts;
    private readonly AccountLineage _lineage;
    private readonly LifeEvents _events;

    public LifeReading(DuckConnection connection, LifeQuery query)
    {
        (_connection, _query) = (connection, query);
        StoredZone.Check(connection, query.Plan.Zone);
        _terms = new RangeTerms(connection, new TermSql(_dialect, query.Plan.SourceNames));
        _stated = new RangeStated(connection, new StatedSql(_dialect, query.Plan.SourceNames));
        _facts = LineageFacts.Read(connection, query.Plan.SourceNames, CancellationToken.None);
        _lineage = AccountLineage.AsOf(_facts, query.AsOf);
        _events = new LifeEvents(connection, Table, query, _lineage);
    }

    /// <summary>The facts of the accounts of a range that were known by the moment.</summary>
    public IReadOnlyList<AccountFacts> Of(AccountRange range, CancellationToken cancellationToken)
    {
        _connection.Execute(
            $"""
            CREATE OR REPLACE TEMP TABLE {Table} AS
            SELECT DISTINCT account FROM accounts
            WHERE known_at <= {DuckSql.Literal(_query.AsOf.Micros)} AND closed_at > {DuckSql.Literal(_query.Earliest.Micros)} AND {DeclaredSources.Condition(_dialect, "source", _query.Plan.SourceNames)}{range.And(_dialect)}
            """,
            cancellationToken);
        var accounts = _connection.Rows($"SELECT account FROM {Table} ORDER BY account", cancellationToken).Select(row => row.Text(0)).ToList();
        Append(Members(accounts), cancellationToken);
        return Read(accounts, cancellationToken);
    }

    /// <summary>The facts of given accounts.</summary>
    public IReadOnlyList<AccountFacts> Of(IReadOnlyList<string> accounts, CancellationToken cancellationToken)
    {
        _connection.Execute($"CREATE OR REPLACE TEMP TABLE {Table} (account VARCHAR)");
        Append([.. accounts.Distinct(StringComparer.Ordinal), .. Members(accounts)], cancellationToken);
        return Read(accounts, cancellationToken);
    }

    private List<string> Members(IReadOnlyList<string> accounts) =>
        _lineage.Members.Count == 0 ? [] : [.. accounts.SelectMany(_lineage.MembersOf).Select(member => member.Account).Except(accounts, StringComparer.Ordinal)];

    private void Append(IReadOnlyList<string> accounts, CancellationToken cancellationToken)
    {
        using var appender = _connection.Appender(Table);
        appender.WriteAll(accounts, cancellationToken);
    }

    private IReadOnlyList<AccountFacts> Read(IReadOnlyList<string> accounts, CancellationToken cancellationToken)
    {
        var (earliest, latest, lifecycle) = (_query.Earliest, _query.AsOf, _query.Lifecycle);
        var terms = lifecycle.ReadsTerms ? _terms.Read(Table, earliest, latest, cancellationToken) : new Dictionary<string, List<Core.Subscriptions.SubscriptionTerm>>();
        var stated = lifecycle.ReadsOutcomes ? _stated.Read(Table, earliest, latest, cancellationToken) : new Dictionary<string, List<StatedOutcome>>();
        var activity = lifecycle.Inactivity is { } inactivity ? _events.ActivityOf(inactivity, cancellationToken) : new Dictionary<string, List<Activity>>();
        var plays = _query.Plays.Count > 0 ? _events.Named(_query.Plays, cancellationToken) : new Dictionary<string, List<Activity>>();
        AccountFacts Own(string account) => new(
            account,
            terms.TryGetValue(account, out var ofTerms) ? ofTerms : [],
            stated.TryGetValue(account, out var ofSources) ? ofSources : [],
            activity.TryGetValue(account, out var ofEvents) ? ofEvents : [])
        {
            Plays = plays.TryGetValue(account, out var ofPlays) ? ofPlays : [],
        };
        return [.. accounts.Where(account => _lineage.Of(account) is not { Kind: LineageKind.Renamed }).Select(account => Together(account, Own))];
    }

    /// <summary>The facts of an account with those of the accounts that have become it or, when it has merged itself, until then.</summary>
    private AccountFacts Together(string account, Func<string, AccountFacts> own) => _lineage.Of(account) is { } gone
        ? own(account).UntilMerged(gone.Since, KnownSince(gone), gone.Survivor)
        : _lineage.MembersOf(account).Aggregate(
            own(account), (facts, member) => facts.With(member.Kind == LineageKind.Renamed ? own(member.Account) : own(member.Account).SinceMerged(member.Since, KnownSince(member))));

    private Instant KnownSince(LineageMember gone) =>
        _facts.Where(fact => fact.Account == gone.Account && fact.Kind != LineageKind.Split && fact.HoldsAt(_query.AsOf)).Max(fact => fact.KnownAt);
}
