using Hale.DuckDb;
using Hale.Engine.Identity;

namespace Hale.Warehouse.DuckDb.Identity;

/// <summary>Identities that resemble a text: the same but for letter case, blanks around and leading zeros, then by the Jaro-Winkler similarity, at least .85.</summary>
internal static class SimilarIdentities
{
    private const string Known =
        """
        SELECT account AS id, 'account' AS kind, CAST(NULL AS VARCHAR) AS system FROM accounts
        UNION SELECT name, 'account', NULL FROM accounts WHERE name IS NOT NULL
        UNION SELECT alias, 'alias', system FROM aliases
        UNION SELECT contact, 'contact', NULL FROM contacts
        UNION SELECT identity, NULL, system FROM unmatched
        """;

    public static IReadOnlyList<SimilarIdentity> Find(DuckConnection connection, string id, int count, CancellationToken cancellation) =>
    [
        .. connection.Rows(
            $"""
            SELECT id, kind, system, {Plain("id")} = {Plain("$1")} AS same
            FROM ({Known})
            WHERE same OR jaro_winkler_similarity(lower(id), lower($1)) >= 0.85
            ORDER BY same DESC, jaro_winkler_similarity(lower(id), lower($1)) DESC, id, kind NULLS LAST, system
            LIMIT $2
            """,
            cancellation,
            id,
            (long)count).Select(row => new SimilarIdentity(row.Text(0), KindOf(row), row.IsNull(2) ? null : row.Text(2), row.Boolean(3))),
    ];

    private static ClaimKind? KindOf(DuckRow row) => row.IsNull(1) ? null : row.Text(1) switch
    {
        "account" => ClaimKind.Account,
        "alias" => ClaimKind.Alias,
        _ => ClaimKind.Contact,
    };

    private static string Plain(string text) => $"regexp_replace(lower(trim({text})), '^0+(.)', '\\1')";
}
