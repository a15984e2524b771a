using Hale.Core.Lineage;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Warehouse.Sql;

namespace Hale.Warehouse.DuckDb.Metrics;

/// <summary>What sources say became of accounts.</summary>
internal static class LineageFacts
{
    /// <summary>
    /// The facts of some sources, whenever they count. That an account became one that nobody knew yet counts from when that one is known: until then its facts would count for nobody.
    /// </summary>
    public static IReadOnlyList<LineageFact> Read(DuckConnection connection, IReadOnlyList<string> sources, CancellationToken cancellationToken)
    {
        var dialect = new DuckDbDialect();
        return
        [
            .. connection.Rows(
                $"""
                SELECT f.account, f.kind, f.other, f.occurred_at, greatest(f.known_at, a.known_at), f.closed_at
                FROM lineage AS f
                JOIN (
                    SELECT account, min(known_at) AS known_at FROM accounts WHERE closed_at > known_at AND {DeclaredSources.Condition(dialect, "source", sources)} GROUP BY account
                ) AS a ON a.account = f.other
                WHERE f.closed_at > f.known_at AND {DeclaredSources.Condition(dialect, "f.source", sources)}
                """,
                cancellationToken).Select(row => new LineageFact(
                    row.Text(0), LineageWords.All[row.Text(1)], row.Text(2), new Instant(row.Int64(3)), new Instant(row.Int64(4)), row.Int64(5) == StoredClosings.Open ? null : new Instant(row.Int64(5)))),
        ];
    }
}
