namespace Hale.Warehouse.Sql;

/// <summary>The terms of accounts, for the meaning that Core gives them: whatever may count at one of several moments.</summary>
/// <param name="dialect">The engine's spelling.</param>
/// <param name="sources">The sources that are read.</param>
internal sealed class TermSql(ISqlDialect dialect, IReadOnlyList<string> sources)
{
    /// <summary>What is read of a term, in this order.</summary>
    private const string Columns = "account, product, occurred_at, ends_at, stopped_at, amount, months, currency, notice_days, known_at, closed_at, subscription";

    /// <summary>The terms of some accounts, an account after the other.</summary>
    /// <param name="accounts">A table, or a query in parentheses, with a column <c>account</c>.</param>
    /// <param name="earliest">The earliest moment in microseconds: what was closed by then counts at none.</param>
    /// <param name="latest">The latest moment in microseconds: what starts or is known only later counts at none.</param>
    public string Print(string accounts, long earliest, long latest) =>
        MayCount.Sql(dialect, $"SELECT {Columns}\nFROM subscriptions", accounts, earliest, latest, sources);

    /// <summary>
    /// For each pair with an active term at its moment: its key, and when the current active period <c>began</c>, as Core means it. A term begins a period when no other one that
    /// started earlier reaches its start; of the periods that have begun only the last can reach the moment.
    /// </summary>
    /// <param name="pairs">A table, or a query in parentheses, with columns <c>account</c>, <c>as_of</c> and the key.</param>
    /// <param name="key">The column by which pairs are told apart.</param>
    public string ActiveSince(string pairs, string key) =>
        $"""
        SELECT {key}, max(CASE WHEN reached = 0 THEN began END) AS began
        FROM (
            SELECT s.{key} AS {key}, s.began AS began, max(CASE WHEN e.began < s.began AND e.until >= s.began THEN 1 ELSE 0 END) AS reached, max(CASE WHEN e.until >= e.as_of THEN 1 ELSE 0 END) AS active
            FROM ({Begun(pairs, key)}) AS s
            JOIN ({Begun(pairs, key)}) AS e ON e.{key} = s.{key}
            GROUP BY s.{key}, s.began
        ) AS v
        WHERE active = 1
        GROUP BY {key}
        """;

    /// <summary>The terms that count at the moment of each pair and have begun, with the end as far as it is known then.</summary>
    private string Begun(string pairs, string key) =>
        $"""
        SELECT {key}, as_of, began, until
        FROM (
            SELECT p.{key} AS {key}, p.as_of AS as_of, f.occurred_at AS began,
                CASE WHEN f.stopped_at < p.as_of AND f.stopped_at < coalesce(f.ends_at, {dialect.Literal(AccountSql.Never)}) THEN f.stopped_at ELSE coalesce(f.ends_at, {dialect.Literal(AccountSql.Never)}) END AS until
            FROM {pairs} AS p
            JOIN subscriptions AS f ON f.account = p.account
            WHERE f.occurred_at < p.as_of AND f.known_at <= p.as_of AND f.closed_at > p.as_of AND {DeclaredSources.Condition(dialect, "f.source", sources)}
        ) AS b
        WHERE until > began
        """;
}
