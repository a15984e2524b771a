using Hale.DuckDb;

namespace Hale.Warehouse.DuckDb.Identity;

/// <summary>
/// Pieces of time in which an id means the same, in the temporary table <see cref="Table"/>: <c>key</c>, <c>id</c>, <c>starts</c> and <c>ends</c> (exclusive); the <c>accounts</c>
/// that it means there by what is known at last, sorted, none where all was taken back; and <c>since</c>, from when on this is known as it is without a break.
/// </summary>
internal static class IdentitySegments
{
    public const string Table = "identity_segments";

    /// <summary>The moment at which rows that have none are looked up: whom an id means without end.</summary>
    public const long Undated = long.MaxValue - 1;

    private static readonly string Open = DuckSql.Literal(long.MaxValue);
    private static readonly string Ever = DuckSql.Literal(long.MinValue);

    /// <summary>The statement that makes the table.</summary>
    /// <param name="claims">The query of <see cref="IdentityClaims"/>.</param>
    public static string Create(string claims) =>
        $"""
        CREATE OR REPLACE TEMP TABLE {Table} AS
        WITH claims AS ({claims}),
        pieces AS (
            SELECT key, id, moment AS starts, lead(moment) OVER (PARTITION BY key, id ORDER BY moment) AS ends
            FROM (SELECT key, id, valid_from AS moment FROM claims UNION SELECT key, id, valid_to FROM claims)),
        said AS (
            SELECT p.key, p.id, p.starts, p.ends, c.account, c.known_from, c.known_to,
                max(c.known_to) OVER (PARTITION BY p.key, p.id, p.starts, c.account ORDER BY c.known_from, c.known_to ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before
            FROM pieces AS p JOIN claims AS c ON c.key = p.key AND c.id = p.id AND c.valid_from <= p.starts AND c.valid_to >= p.ends
            WHERE p.ends IS NOT NULL),
        each_account AS (
            SELECT key, id, starts, ends, account, max(known_to) AS known_to, max(known_from) FILTER (WHERE before IS NULL OR known_from > before) AS since
            FROM said GROUP BY key, id, starts, ends, account),
        each_piece AS (
            SELECT key, id, starts, ends,
                coalesce(list(account ORDER BY account) FILTER (WHERE known_to = {Open}), []) AS accounts,
                list_sort(list(since) FILTER (WHERE known_to = {Open})) AS known,
                coalesce(max(known_to) FILTER (WHERE known_to < {Open}), {Ever}) AS taken_back
            FROM each_account GROUP BY key, id, starts, ends)
        SELECT key, id, starts, ends, accounts, CASE len(accounts) WHEN 0 THEN taken_back WHEN 1 THEN greatest(known[1], taken_back) ELSE known[2] END AS since
        FROM each_piece
        """;

    /// <summary>A query of one text that is the same as long as the pieces of some keys are.</summary>
    public static string Fingerprint(IEnumerable<string> keys) =>
        $"""
        SELECT concat(count(*), ' ', coalesce(bit_xor(hash(key, id, starts, ends, accounts, since)), 0))
        FROM {Table} WHERE list_contains({DuckSql.TextList(keys)}, key)
        """;
}
