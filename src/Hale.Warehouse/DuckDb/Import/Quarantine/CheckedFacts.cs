using Hale.Core.Expressions;
using Hale.Core.Sources;
using Hale.DuckDb;
using Hale.Engine.Import;
using Hale.Warehouse.DuckDb.Import.Tables;

namespace Hale.Warehouse.DuckDb.Import.Quarantine;

/// <summary>What the checks of a source read of the account of a row: facts that other files give, so that a later import may change what is suspect.</summary>
internal static class CheckedFacts
{
    public const string Accounts = "accounts";

    public const string Subscriptions = "subscriptions";

    public const string Outcomes = "outcomes";

    /// <summary>The tables that a source's checks read. The row of an account says itself when that began and ended.</summary>
    public static IEnumerable<string> TablesOf(SourceDefinition source) => source.Checks
        .SelectMany(check => ExpressionReferences.Of(check.Condition)).Select(TableOf).OfType<string>().Distinct()
        .Where(table => table != Accounts || source.Mapping is not RowMapping.Accounts);

    /// <summary>The tables whose news may change what a source's checks find: where rows may correct others, its own is one.</summary>
    public static IEnumerable<string> JudgedBy(SourceDefinition source) =>
        source.Mapping.Supersedes.Count > 0 && FilledBy(source) is { } own ? TablesOf(source).Append(own).Distinct() : TablesOf(source);

    /// <summary>The table that a source fills, where checks read it; null where they do not.</summary>
    public static string? FilledBy(SourceDefinition source) =>
        source.Mapping.Match<string?>(_ => Accounts, events => events.Supersedes.Count > 0 ? "events" : null, _ => null, _ => null, _ => Subscriptions, _ => Outcomes, _ => null, _ => null, _ => null);

    /// <summary>What stands behind accepted rows <c>s</c>, so that conditions can read it.</summary>
    /// <param name="scope">The load.</param>
    /// <param name="moment">The moment that a row <c>s</c> speaks about.</param>
    public static string Joins(LoadScope scope, string moment) => string.Concat(TablesOf(scope.Source).Select(table => table switch
    {
        Accounts => $"\nLEFT JOIN ({Spans(scope)}) AS a ON a.account = s.{StagedColumns.Account}",
        Subscriptions => $"\nLEFT JOIN ({Active(scope, moment)}) AS n ON n.row = s.row",
        _ => $"\nLEFT JOIN ({Lost(scope)}) AS o ON o.account = s.{StagedColumns.Account}",
    }));

    private static string? TableOf(string name) => name switch
    {
        RowFields.AccountStart or RowFields.AccountEnd => Accounts,
        RowFields.AccountSubscriptions => Subscriptions,
        RowFields.AccountOutcomes => Outcomes,
        _ => null,
    };

    // As the population has it: the earliest start, and the latest end when every source that declares the account states one.
    private static string Spans(LoadScope scope) =>
        $"""
        SELECT account, min(last.started) AS started_at, CASE WHEN count(*) = count(last.ended) THEN max(last.ended) END AS ended_at
        FROM (
            SELECT account, source, arg_max(struct_pack(started := started_at, ended := ended_at), (known_at, import)) AS last
            FROM accounts
            WHERE NOT made AND {Counts(scope, Accounts)}
            GROUP BY account, source)
        GROUP BY account
        """;

    private static string Active(LoadScope scope, string moment) =>
        $"""
        SELECT m.row, count(*) AS active
        FROM (SELECT s.row, s.{StagedColumns.Account} AS account, {moment} AS moment FROM {StageTable.Accepted} AS s) AS m
        JOIN subscriptions AS t
            ON t.account = m.account AND t.occurred_at <= m.moment AND (t.ends_at IS NULL OR t.ends_at > m.moment) AND (t.stopped_at IS NULL OR t.stopped_at > m.moment)
        WHERE {Counts(scope, Subscriptions)}
        GROUP BY m.row
        """;

    private static string Lost(LoadScope scope) =>
        $"SELECT account, count(*) AS lost FROM outcomes WHERE {Counts(scope, Outcomes)} AND outcome IN ({TableShape.Losses}) GROUP BY account";

    private static string Counts(LoadScope scope, string table)
    {
        var declaring = scope.Project.Sources.Where(source => FilledBy(source) == table).Select(source => source.Name);
        return $"closed_by IS NULL AND list_contains({DuckSql.TextList(declaring)}, source)";
    }
}
