using Hale.Core.Time;

namespace Hale.Warehouse.Sql;

/// <summary>Which accounts exist, and since when, as far as was known. What nobody says is written as a moment after all others.</summary>
/// <param name="dialect">The engine's spelling.</param>
internal sealed class AccountSql(ISqlDialect dialect)
{
    /// <summary>Stands for an end that has not come and a start that no source states.</summary>
    public const long Never = long.MaxValue;

    /// <summary>The last account of the next so many rows after an account (null: from the first), in ordinal order; NULL when there is none.</summary>
    public string RangeEnd(string? after, int rows) =>
        $"SELECT max(account) FROM (SELECT account FROM accounts WHERE {new AccountRange(after, null).Condition(dialect)} ORDER BY account LIMIT {dialect.Literal(rows)})";

    /// <summary>
    /// The accounts of a range (null: all) that exist at a moment, in no order: known then, begun before it (or nobody says when), not ended before it.
    /// </summary>
    public string Population(Instant asOf, AccountRange? range = null) =>
        $"""
        SELECT a.account
        FROM (
            SELECT v.account, min(v.began) AS began, max(v.ended) AS ended
            FROM (
                SELECT account, source, {Last("started_at", "")} AS began, {Last("ended_at", "")} AS ended
                FROM accounts
                WHERE known_at <= {Literal(asOf.Micros)}{(range is null ? string.Empty : $" AND {range.Condition(dialect)}")}
                GROUP BY account, source
            ) AS v
            GROUP BY v.account
        ) AS a
        WHERE (a.began < {Literal(asOf.Micros)} OR a.began = {Literal(Never)}) AND a.ended >= {Literal(asOf.Micros)}
        """;

    /// <summary>For each pair whose account was known: its key, and when the account began as its sources state it, or <see cref="Never"/>.</summary>
    public string Starts(string pairs) =>
        $"""
        SELECT v.position, min(v.began) AS began
        FROM (
            SELECT p.position AS position, f.source AS source, {Last("started_at", "f.")} AS began
            FROM {pairs} AS p
            JOIN accounts AS f ON f.account = p.account
            WHERE f.known_at <= p.as_of
            GROUP BY p.position, f.source
        ) AS v
        GROUP BY v.position
        """;

    /// <summary>For each pair with a known fact before its moment: its key, and when the first of them occurred.</summary>
    public static string FirstFacts(string pairs) =>
        $"""
        SELECT p.position, min(f.first_fact_at) AS first_fact_at
        FROM {pairs} AS p
        JOIN first_facts AS f ON f.account = p.account
        WHERE f.known_at <= p.as_of AND f.first_fact_at < p.as_of
        GROUP BY p.position
        """;

    private string Last(string column, string alias) =>
        dialect.Latest($"coalesce({alias}{column}, {Literal(Never)})", [$"{alias}known_at", $"{alias}import"], filter: null);

    private string Literal(long value) => dialect.Literal(value);
}
