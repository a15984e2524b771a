using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Warehouse.Sql;
using Hale.Warehouse.Sql.Scans;

namespace Hale.Warehouse.DuckDb.Metrics;

/// <summary>Accounts where some have become others: for whom the facts of each count, which exist, and since when. Where none has, <see cref="AccountSql"/> says it.</summary>
/// <param name="accounts">What sources say of each account.</param>
internal sealed class MemberSql(AccountSql accounts)
{
    private const string Known = "hale_known";
    private const string Family = "hale_family";
    private const string Generation = PairsRelation.Generation;

    private static readonly string Never = DuckSql.Literal(AccountSql.Never);

    /// <summary>
    /// The pairs with all accounts that they stand for, a row each: itself, and those that have become it. A pair of an account that exists no more stands for none, which is NULL.
    /// </summary>
    /// <param name="pairs">A table, or a query in parentheses, with columns <c>position</c>, <c>account</c> and <c>as_of</c> and perhaps others.</param>
    /// <param name="others">The others.</param>
    public static string Members(string pairs, IReadOnlyList<string> others)
    {
        var rest = string.Concat(others.Select(column => $", p.{DuckSql.Identifier(column)}"));
        return $"""
            SELECT p.position, CASE WHEN l.holder IS NULL THEN p.account ELSE l.account END AS account, p.as_of{rest}, CASE WHEN l.holder IS NULL THEN 0 ELSE l.{Generation} END AS {Generation}
            FROM {pairs} AS p
            LEFT JOIN {LineageTables.Lineage} AS l ON l.holder = p.account AND l.as_of = p.as_of
            """;
    }

    /// <summary>
    /// For each pair whose account was known and has not become another: its key, and when the account <c>began</c>. Where a source states a start of it, or of an account whose id it took over, or it was
    /// split off, that is the earliest of those; otherwise the first fact of all accounts that it stands for, <see cref="AccountSql.Never"/> where that has not come; always where there is no fact at all.
    /// </summary>
    public string Began(string pairs) =>
        $"""
        WITH {Family} AS (
        {Members(pairs, [])}
        )
        {BeganOfFamily()}
        """;

    /// <summary>The accounts of a range that exist at a moment, in no order, and when each <c>began</c>: known then, begun before it, not ended before it, and not become another by then.</summary>
    public string Population(Instant asOf, AccountRange range)
    {
        var moment = DuckSql.Literal(asOf.Micros);
        return $"""
            WITH {Known} AS (
            {accounts.Spans(asOf, range)}
            ), {Family} AS (
            {Members($"(SELECT account AS position, account, {moment} AS as_of FROM {Known})", [])}
            )
            SELECT b.position AS account, b.began
            FROM (
            {BeganOfFamily()}
            ) AS b
            JOIN {Known} AS k ON k.account = b.position
            WHERE b.began < {moment} AND k.ended >= {moment}
            """;
    }

    private string BeganOfFamily() =>
        $"""
        SELECT v.position, coalesce(CASE WHEN count(v.stated) > 0 THEN min(v.own) ELSE min(v.first_fact_at) END, {DuckSql.Literal(Instant.Always.Micros)}) AS began
        FROM (
            SELECT m.position, m.{Generation}, s.account AS known, f.first_fact_at,
                CASE WHEN m.{Generation} IS NOT NULL THEN coalesce(nullif(s.began, {Never}), x.split_at) END AS stated,
                CASE WHEN m.{Generation} IS NOT NULL THEN coalesce(nullif(s.began, {Never}), x.split_at, f.first_fact_at) END AS own
            FROM {Family} AS m
            LEFT JOIN ({accounts.Starts(Family, byAccount: true)}) AS s ON s.position = m.position AND s.account = m.account
            LEFT JOIN ({accounts.FirstFacts(Family, byAccount: true)}) AS f ON f.position = m.position AND f.account = m.account
            LEFT JOIN {LineageTables.Splits} AS x ON x.account = m.account AND x.as_of = m.as_of
        ) AS v
        GROUP BY v.position
        HAVING count(CASE WHEN v.{Generation} = 0 THEN v.known END) > 0
        """;
}
