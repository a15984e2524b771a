using Hale.Core.Time;
using Hale.DuckDb;

namespace Hale.Warehouse.DuckDb.Import.Ledger;

/// <summary>
/// Keeps <c>source_reach</c>. Of the facts that became known on one local day only the latest counts, from when all of them were known: so there are few steps, and
/// the close of a day sees everything known that day.
/// </summary>
internal static class ReachSteps
{
    /// <summary>No zone changes its day within a quarter of an hour, so that few days have to be looked up.</summary>
    private const string Quarter = "900000000";

    /// <summary>Takes in facts, inside the caller's transaction. Nothing is written where nothing moves.</summary>
    /// <param name="scope">The load.</param>
    /// <param name="facts">A query of the new facts: <c>occurred_at</c>, <c>known_at</c>.</param>
    public static void Add(LoadScope scope, string facts)
    {
        var zone = DuckSql.Literal(scope.Project.Zone.Name);
        scope.Execute(
            $"""
            CREATE OR REPLACE TEMP TABLE source_reach_next AS
            SELECT known_at, last_fact
            FROM (
                SELECT known_at, last_fact, max(last_fact) OVER (ORDER BY known_at, last_fact DESC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before
                FROM (
                    SELECT max(known_at) AS known_at, max(last_fact) AS last_fact
                    FROM (SELECT known_at // {Quarter} AS quarter, max(known_at) AS known_at, max(occurred_at) AS last_fact FROM ({facts}) GROUP BY quarter)
                    GROUP BY CAST(timezone({zone}, make_timestamptz(quarter * {Quarter})) AS DATE)
                    UNION ALL
                    SELECT known_at, last_fact FROM source_reach WHERE source = {scope.SourceText} AND closed_at = {Open}))
            WHERE before IS NULL OR last_fact > before;

            DELETE FROM source_reach
            WHERE source = {scope.SourceText} AND closed_at = {Open} AND (known_at, last_fact) NOT IN (SELECT (known_at, last_fact) FROM source_reach_next);

            INSERT INTO source_reach (source, known_at, last_fact)
            SELECT {scope.SourceText}, known_at, last_fact
            FROM (SELECT known_at, last_fact FROM source_reach_next EXCEPT SELECT known_at, last_fact FROM source_reach WHERE source = {scope.SourceText} AND closed_at = {Open});

            DROP TABLE source_reach_next;
            """);
    }

    /// <summary>Works out anew how far a source went, after facts of it have been closed. Of those only what reached further than the facts that still count is kept.</summary>
    /// <param name="connection">The connection that imports.</param>
    /// <param name="source">The source as a literal.</param>
    /// <param name="zone">The zone of the project.</param>
    /// <param name="cancellation">Cancels.</param>
    public static void Renew(DuckConnection connection, string source, string zone, CancellationToken cancellation) => connection.Execute(
        $"""
        CREATE OR REPLACE TEMP TABLE source_reach_next AS
        SELECT known_at, last_fact, closed_at
        FROM (
            SELECT *, max(last_fact) OVER (PARTITION BY closed_at ORDER BY known_at, last_fact DESC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before
            FROM (
                SELECT closed_at, max(known_at) AS known_at, max(last_fact) AS last_fact
                FROM (
                    SELECT closed_at, known_at // {Quarter} AS quarter, max(known_at) AS known_at, max(occurred_at) AS last_fact
                    FROM (
                        SELECT known_at, occurred_at, closed_at FROM events WHERE source = {source}
                        UNION ALL
                        SELECT known_at, occurred_at, closed_at FROM series WHERE source = {source})
                    WHERE closed_at > known_at
                    GROUP BY closed_at, quarter)
                GROUP BY closed_at, CAST(timezone({DuckSql.Literal(zone)}, make_timestamptz(quarter * {Quarter})) AS DATE)))
        WHERE before IS NULL OR last_fact > before;

        DELETE FROM source_reach WHERE source = {source};

        INSERT INTO source_reach (source, known_at, last_fact, closed_at)
        SELECT {source}, n.known_at, n.last_fact, n.closed_at
        FROM source_reach_next AS n
        ASOF LEFT JOIN (SELECT known_at, last_fact FROM source_reach_next WHERE closed_at = {Open}) AS o ON n.known_at >= o.known_at
        WHERE n.closed_at = {Open} OR o.last_fact IS NULL OR n.last_fact > o.last_fact;

        DROP TABLE source_reach_next;
        """,
        cancellation);

    private static readonly string Open = DuckSql.Literal(StoredClosings.Open);
}
