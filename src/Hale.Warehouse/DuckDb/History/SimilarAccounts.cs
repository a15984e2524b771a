namespace Hale.Warehouse.DuckDb.History;

/// <summary>Which accounts a mistyped text might mean: by the Jaro-Winkler similarity of the id or the name, at least .8, letter case aside.</summary>
internal static class SimilarAccounts
{
    /// <summary>$1 is the text, $2 how many at most.</summary>
    public const string Sql =
        """
        SELECT account
        FROM (
            SELECT account, max(greatest(jaro_winkler_similarity(lower(account), lower($1)), jaro_winkler_similarity(lower(coalesce(name, '')), lower($1)))) AS similarity
            FROM accounts
            GROUP BY account
        )
        WHERE similarity >= 0.8
        ORDER BY similarity DESC, account
        LIMIT $2
        """;
}
