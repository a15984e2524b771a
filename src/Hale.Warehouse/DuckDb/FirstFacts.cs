using Hale.DuckDb;

namespace Hale.Warehouse.DuckDb;

/// <summary>
/// Keeps <c>first_facts</c>. One row an account and source would leak: a fact that became known late, but lies before all others, would move the start that an
/// earlier moment saw. So a row is kept for each step by which the first known fact moved back; for facts known when they occurred that is one.
/// </summary>
internal static class FirstFacts
{
    /// <summary>Takes in facts, inside the caller's transaction. Nothing is written where nothing moves.</summary>
    /// <param name="connection">The connection that imports.</param>
    /// <param name="facts">A query of the new facts: <c>account</c>, <c>source</c>, <c>occurred_at</c>, <c>known_at</c>.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static void Add(DuckConnection connection, string facts, CancellationToken cancellationToken)
    {
        connection.Execute(New(facts, "occurred_at"), cancellationToken);
        var isLate = connection.Scalar<bool>("SELECT EXISTS (FROM first_facts_new WHERE first_known < known_at)", cancellationToken);
        if (isLate)
        {
            connection.Execute(New(facts, "(occurred_at, known_at)"), cancellationToken);
        }

        connection.Execute(Steps(isLate ? $"UNION ALL {KnownBefore(facts)}" : ""), cancellationToken);
    }

    /// <summary>The first fact of each account and source. Of several at one moment that known first counts; the cheaper order will do where nothing was known before the first fact.</summary>
    private static string New(string facts, string order) =>
        $"""
        CREATE OR REPLACE TEMP TABLE first_facts_new AS
        SELECT account, source, min(occurred_at) AS occurred_at, arg_min(known_at, {order}) AS known_at, min(known_at) AS first_known FROM ({facts}) GROUP BY account, source
        """;

    private static string KnownBefore(string facts) =>
        $"""
        SELECT f.account, f.source, f.occurred_at, f.known_at
        FROM ({facts}) AS f JOIN (FROM first_facts_new WHERE first_known < known_at) AS n ON n.account = f.account AND n.source = f.source WHERE f.known_at < n.known_at
        """;

    private static string Steps(string knownBefore) =>
        $"""
        CREATE OR REPLACE TEMP TABLE first_facts_next AS
        SELECT account, source, occurred_at AS first_fact_at, known_at
        FROM (
            SELECT account, source, occurred_at, known_at, min(occurred_at) OVER (
                PARTITION BY account, source ORDER BY known_at, occurred_at ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before
            FROM (
                SELECT account, source, occurred_at, known_at FROM first_facts_new
                {knownBefore}
                UNION ALL
                SELECT account, source, first_fact_at, known_at FROM first_facts
                WHERE closed_at = {Open} AND (account, source) IN (SELECT (account, source) FROM first_facts_new)))
        WHERE before IS NULL OR occurred_at < before;

        DELETE FROM first_facts
        WHERE closed_at = {Open} AND (account, source) IN (SELECT (account, source) FROM first_facts_new)
            AND (account, source, first_fact_at, known_at) NOT IN (SELECT (account, source, first_fact_at, known_at) FROM first_facts_next);

        INSERT INTO first_facts (account, source, first_fact_at, known_at)
        SELECT account, source, first_fact_at, known_at FROM first_facts_next
        EXCEPT SELECT account, source, first_fact_at, known_at FROM first_facts WHERE closed_at = {Open};

        DROP TABLE first_facts_new;
        DROP TABLE first_facts_next;
        """;

    /// <summary>Works out anew the rows of accounts of which facts have been closed: a step for each by which the first known fact moved, among facts that are closed at the same moment.</summary>
    /// <param name="connection">The connection that imports.</param>
    /// <param name="source">The source as a literal.</param>
    /// <param name="accounts">A table with a column <c>account</c>.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static void Renew(DuckConnection connection, string source, string accounts, CancellationToken cancellationToken) => connection.Execute(
        $"""
        DELETE FROM first_facts WHERE source = {source} AND account IN (SELECT account FROM {accounts});

        INSERT INTO first_facts (account, source, first_fact_at, known_at, closed_at)
        SELECT DISTINCT account, {source}, occurred_at, known_at, closed_at
        FROM (
            SELECT *, min(occurred_at) OVER (PARTITION BY account, closed_at ORDER BY known_at, occurred_at ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before
            FROM (
                {string.Join("\n                UNION ALL ", FactTables.Dated.Select(table => $"SELECT account, occurred_at, known_at, closed_at FROM {table} WHERE source = {source}"))})
            WHERE closed_at > known_at AND account IN (SELECT account FROM {accounts}))
        WHERE before IS NULL OR occurred_at < before
        """,
        cancellationToken);

    private static readonly string Open = DuckSql.Literal(StoredClosings.Open);
}
