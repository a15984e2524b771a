using Hale.Core.Expressions;
using Hale.Core.Lineage;
using Hale.Core.Metrics.Planning;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Warehouse.Sql;
using Hale.Warehouse.Sql.Scans;

namespace Hale.Warehouse.DuckDb.Statements;

/// <summary>
/// The views that a statement reads: what was known at a moment and had occurred before it, of declared sources and of the accounts that count, without excluded events. They stand before the
/// statement as named queries, so that their names mean them and not the tables. Times are local to the project's zone.
/// </summary>
internal sealed class StatementViews(StoredColumns stored, MetricPlan plan, Instant asOf, ClosedTables closed, AccountLineage lineage, bool ofMembers)
{
    /// <summary>How the names begin that belong to no statement.</summary>
    public const string Own = "hale_";

    /// <summary>The accounts that count, in a temporary table; written where not all of those that exist do.</summary>
    public const string Members = "hale_members";

    /// <summary>The relation of the accounts of all views.</summary>
    public const string Accounts = "hale_accounts";

    private const string Contacts = "hale_contacts";

    /// <summary>The accounts of all views with those that have become them; written where some have.</summary>
    private const string Families = "hale_families";
    private static readonly long Earliest = Instant.From(DateTimeOffset.MinValue).Micros;
    private static readonly long Latest = Instant.From(DateTimeOffset.MaxValue).Micros;
    private readonly DuckDbDialect _dialect = new();
    private readonly ExistingAccounts _existing = new(new AccountSql(new DuckDbDialect(), plan.SourceNames, closed.Accounts), lineage, asOf);

    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> Names { get; } = ["accounts", "attributes", "contacts", "events", "moment", "outcomes", "series", "subscriptions"];

    private string AsOf => DuckSql.Literal(asOf.Micros);

    private string Declared => DeclaredSources.Condition(_dialect, "f.source", plan.SourceNames);

    private bool HasMembers => _existing.HasMembers;

    /// <summary>The relation of which facts are those of an account <c>a</c>, and where it has the account that they name.</summary>
    private string Holders => HasMembers ? Families : Accounts;

    private string Named => HasMembers ? "a.member" : "a.account";

    // Where no account has become another, what a fact names is the account.
    private string Account => HasMembers ? "a.account" : "f.account";

    /// <summary>All of them behind WITH. Our own come first: there the names still mean the tables.</summary>
    public string With() =>
        $"""
        WITH {(HasMembers ? $"{_existing.Queries}, " : string.Empty)}{Accounts} AS (
        SELECT p.account, p.began FROM (
        {_existing.Population}
        ) AS p{(ofMembers ? $" WHERE p.account IN (SELECT m.account FROM temp.{Members} AS m)" : string.Empty)}
        ), {WithFamilies()}{Contacts} AS (
        {OfContacts(onlyThere: true)}
        ), moment AS (SELECT {Time(AsOf)} AS as_of),
        events AS (
        {Events()}
        ), series AS (
        SELECT {Account}, f.series, {Time("f.occurred_at")} AS occurred_at, f.number, f.text, f.source {From("series")}
        ), attributes AS (
        SELECT {Account}, f.attribute, {Time("f.valid_from")} AS valid_from, f.number, f.text, {Time("f.time")} AS time, f.source {From("attributes", "valid_from")}{OfItself}
        QUALIFY row_number() OVER (PARTITION BY {Account}, f.attribute ORDER BY {OwnFirst}f.valid_from DESC, f.known_at DESC, f.import DESC) = 1
        ), subscriptions AS (
        SELECT {Account}, f.subscription, f.product, {Time("f.occurred_at")} AS started_at, {Time("f.ends_at")} AS ends_at, {Past("f.stopped_at")} AS stopped_at,
            f.amount, f.months, f.currency, f.notice_days, f.source {From("subscriptions")}
        ), outcomes AS (
        SELECT {Account}, f.outcome, {Time("f.occurred_at")} AS occurred_at, {Time("f.effective_at")} AS effective_at, f.amount, f.currency, f.reason, f.source {From("outcomes")}
        ), contacts AS (SELECT * FROM {Contacts}),
        accounts AS (SELECT account, {Time("began")} AS began FROM {Accounts})
        """;

    private string OfItself => HasMembers ? $" AND a.{PairsRelation.Generation} IS NOT NULL" : string.Empty;

    private string OwnFirst => HasMembers ? $"a.{PairsRelation.Generation}, " : string.Empty;

    /// <summary>Contacts are looked for at the accounts that a pair stands for.</summary>
    private PairsRelation Pairs => HasMembers
        ? new PairsRelation($"(SELECT account AS survivor, member AS account FROM {Families})", "survivor", Condition: null)
        : new PairsRelation(Accounts, "account", Condition: null);

    private string WithFamilies() => HasMembers ? $"{Families} AS (\nSELECT m.position AS account, m.account AS member, m.{PairsRelation.Generation} FROM (\n{_existing.Members(Accounts)}\n) AS m\n), " : string.Empty;

    private string Events()
    {
        var columns = new EventColumns(_dialect, stored.Properties, "f", ends: null, new ContactColumns(_dialect, stored.Attributes, "c"));
        var properties = string.Concat(stored.Properties.Values.Select(property => property.Column).Order(StringComparer.Ordinal).Select(column => $", f.{DuckSql.Identifier(column)}"));
        var contacts = Excluding().Count == 0 ? string.Empty : $" LEFT JOIN ({OfContacts(onlyThere: false)}) AS c ON c.account = {Account} AND c.contact = f.contact";
        return $"""
            SELECT {Account}, f.contact, f.event, {Time("f.occurred_at")} AS occurred_at, CAST({Time("f.occurred_at")} AS DATE) AS day, {Past("f.ended_at")} AS ended_at, f.source{properties}
            FROM {Holders} AS a JOIN main.events AS f ON f.account = {Named}{contacts}
            WHERE {string.Join(" AND ", columns.Kept(plan.ExcludedEvents).Prepend(Counts("occurred_at")))}
            """;
    }

    private string OfContacts(bool onlyThere)
    {
        var fields = onlyThere ? stored.Attributes.Keys.Append(FactColumns.Name) : Excluding();
        var moment = new PairColumns(_dialect, PairsRelation.Alias, asOf, new ScanMoments([asOf], plan.Zone));
        var found = new ContactsAsOf(_dialect, stored.Attributes, plan).Print(Pairs, moment, fields, asksClosings: true, onlyThere);
        return HasMembers ? $"SELECT h.* RENAME ({Pairs.Key} AS account) FROM (\n{found}\n) AS h" : found;
    }

    /// <summary>What exclusions of events read of contacts.</summary>
    private List<string> Excluding() =>
    [
        .. plan.ExcludedEvents.SelectMany(excluded => ExpressionReferences.Of(excluded.Condition))
            .Where(FactColumns.IsOfContact).Select(name => name[FactColumns.OfContact.Length..]),
    ];

    private string From(string table, string time = "occurred_at") => $"FROM {Holders} AS a JOIN main.{table} AS f ON f.account = {Named} WHERE {Counts(time)}";

    private string Counts(string time) => $"f.{time} < {AsOf} AND f.known_at <= {AsOf} AND f.closed_at > {AsOf} AND {Declared}";

    /// <summary>A time that nobody knows before it has come.</summary>
    private string Past(string column) => $"CASE WHEN {column} < {AsOf} THEN {Time(column)} END";

    private string Time(string column) =>
        $"CASE WHEN {column} BETWEEN {DuckSql.Literal(Earliest)} AND {DuckSql.Literal(Latest)} THEN timezone({DuckSql.Literal(plan.Zone.Name)}, make_timestamptz({column})) END";
}
