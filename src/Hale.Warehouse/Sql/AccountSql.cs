using Hale.Core.Time;

namespace Hale.Warehouse.Sql;

/// <summary>Which accounts exist, and since when, as far as was known. What nobody says is written as a moment after all others.</summary>
/// <param name="dialect">The engine's spelling.</param>
/// <param name="sources">The sources that are read.</param>
/// <param name="asksClosings">Whether rows may be closed, so that each is asked.</param>
internal sealed class AccountSql(ISqlDialect dialect, IReadOnlyList<string> sources, bool asksClosings)
{
    /// <summary>Stands for an end that has not come, and for a start that no source states or no fact known so far gives.</summary>
    public const long Never = long.MaxValue;

    /// <summary>Every so-manieth account, by chance but always the same ones, in ordinal order: where ranges of about equal size may end.</summary>
    public string Pivots(long every) =>
        $"SELECT DISTINCT account FROM accounts WHERE hash(account) % {dialect.Literal(every)} = 0 AND {Declared("source")} ORDER BY account";

    /// <summary>
    /// The accounts of a range that exist at a moment, in no order, and when each <c>began</c>: known then, begun before it, not ended before it. Where no source states the start the first fact is it;
    /// an account that has no fact at all, at any time, has always existed. A row that a fact made does not outlive the end that declaring sources state.
    /// </summary>
    public string Population(Instant asOf, AccountRange range) =>
        $"""
        SELECT a.account, CASE WHEN a.began <> {Literal(Never)} THEN a.began ELSE coalesce(f.first_fact_at, {Literal(Instant.Always.Micros)}) END AS began
        FROM (
            {Spans(asOf, range).Replace("\n", "\n    ", StringComparison.Ordinal)}
        ) AS a
        LEFT JOIN (
            SELECT account, min(CASE WHEN {Known("", Literal(asOf.Micros))} THEN first_fact_at ELSE {Literal(Never)} END) AS first_fact_at
            FROM first_facts
            WHERE {Declared("source")}{range.And(dialect)}
            GROUP BY account
        ) AS f ON f.account = a.account
        WHERE a.ended >= {Literal(asOf.Micros)}
            AND CASE WHEN a.began <> {Literal(Never)} THEN a.began < {Literal(asOf.Micros)} ELSE f.account IS NULL OR f.first_fact_at < {Literal(asOf.Micros)} END
        """;

    /// <summary>The accounts of a range that were known at a moment, and of each when it <c>began</c> and <c>ended</c> as its sources state it, or <see cref="Never"/>.</summary>
    public string Spans(Instant asOf, AccountRange range) =>
        $"""
        SELECT v.account, min(v.began) AS began, coalesce(max(CASE WHEN NOT v.made THEN v.ended END), {Literal(Never)}) AS ended
        FROM (
            SELECT account, source, made, {Last("started_at", "")} AS began, {Last("ended_at", "")} AS ended
            FROM accounts
            WHERE {Known("", Literal(asOf.Micros))} AND {Declared("source")}{range.And(dialect)}
            GROUP BY account, source, made
        ) AS v
        GROUP BY v.account
        """;

    /// <summary>For each pair whose account was known: its key, and when the account began as its sources state it, or <see cref="Never"/>.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="byAccount">Whether a key may stand at several accounts, each of which is answered for, with its <c>account</c>.</param>
    public string Starts(string pairs, bool byAccount = false) =>
        $"""
        SELECT v.position{(byAccount ? ", v.account" : string.Empty)}, min(v.began) AS began
        FROM (
            SELECT p.position AS position, {(byAccount ? "p.account AS account, " : string.Empty)}f.source AS source, {Last("started_at", "f.")} AS began
            FROM {pairs} AS p
            JOIN accounts AS f ON f.account = p.account
            WHERE {Known("f.", "p.as_of")} AND {Declared("f.source")}
            GROUP BY p.position, {(byAccount ? "p.account, " : string.Empty)}f.source
        ) AS v
        GROUP BY v.position{(byAccount ? ", v.account" : string.Empty)}
        """;

    /// <summary>For each pair whose account has a fact at any time: its key, and when the first one known and before its moment occurred, or <see cref="Never"/>.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="byAccount">Whether a key may stand at several accounts, each of which is answered for, with its <c>account</c>.</param>
    public string FirstFacts(string pairs, bool byAccount = false) =>
        $"""
        SELECT p.position{(byAccount ? ", p.account" : string.Empty)}, min(CASE WHEN {Known("f.", "p.as_of")} AND f.first_fact_at < p.as_of THEN f.first_fact_at ELSE {Literal(Never)} END) AS first_fact_at
        FROM {pairs} AS p
        JOIN first_facts AS f ON f.account = p.account
        WHERE {Declared("f.source")}
        GROUP BY p.position{(byAccount ? ", p.account" : string.Empty)}
        """;

    /// <summary>For each pair whose account was known and had begun: its key, and when it <c>began</c>, as <see cref="Starts"/> and <see cref="FirstFacts"/> say; always where nobody knows.</summary>
    public string Began(string pairs) =>
        $"""
        SELECT s.position, CASE WHEN s.began <> {Literal(Never)} THEN s.began ELSE coalesce(f.first_fact_at, {Literal(Instant.Always.Micros)}) END AS began
        FROM ({Starts(pairs)}) AS s
        LEFT JOIN ({FirstFacts(pairs)}) AS f ON f.position = s.position
        """;

    private string Declared(string column) => DeclaredSources.Condition(dialect, column, sources);

    private string Known(string alias, string moment) =>
        $"{alias}known_at <= {moment}" + (asksClosings ? $" AND {alias}closed_at > {moment}" : string.Empty);

    private string Last(string column, string alias) =>
        dialect.Latest($"coalesce({alias}{column}, {Literal(Never)})", [$"{alias}known_at", $"{alias}import"], filter: null);

    private string Literal(long value) => dialect.Literal(value);
}
