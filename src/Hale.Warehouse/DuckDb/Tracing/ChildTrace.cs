using Hale.Core.Sources;
using Hale.DuckDb;
using Hale.Warehouse.Sql;

namespace Hale.Warehouse.DuckDb.Tracing;

/// <summary>Finds the children of an account as of a moment.</summary>
internal static class ChildTrace
{
    /// <summary>The accounts whose parent is the account, or one that has become it.</summary>
    public static IReadOnlyList<string> Read(TracedPair pair, CancellationToken cancellationToken) =>
    [
        .. pair.Connection.Rows(
            $"""
            SELECT account
            FROM (
                SELECT account, arg_max(text, (valid_from, known_at, import, source)) AS parent
                FROM attributes
                WHERE attribute = $1 AND valid_from < $2 AND known_at <= $2 AND closed_at > $2 AND {DeclaredSources.Condition(pair.Dialect, "source", pair.Plan.SourceNames)}
                GROUP BY account)
            WHERE parent IN (SELECT account FROM {pair.Relation.From})
            ORDER BY account
            """,
            cancellationToken,
            RowMapping.Accounts.ParentAttribute,
            pair.AsOf.Micros).Select(row => row.Text(0)),
    ];
}
