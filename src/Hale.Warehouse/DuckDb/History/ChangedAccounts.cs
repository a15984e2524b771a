using Hale.Core.Scoring;
using Hale.DuckDb;
using Hale.Engine.History;

namespace Hale.Warehouse.DuckDb.History;

/// <summary>The accounts that two runs say otherwise of. Scores are compared as they are printed: that is how they are stored.</summary>
internal static class ChangedAccounts
{
    private const string Sql =
        """
        SELECT coalesce(b.account, n.account), b.status, b.value, b.band, n.status, n.value, n.band
        FROM (FROM run_scores WHERE run = $1) AS b
        FULL JOIN (FROM run_scores WHERE run = $2) AS n ON n.account = b.account
        WHERE (b.status, b.value, b.band) IS DISTINCT FROM (n.status, n.value, n.band)
        ORDER BY n.value - b.value, 1
        """;

    public static IReadOnlyList<ChangedAccount> Read(DuckConnection connection, Run before, Run now, CancellationToken cancellationToken) =>
        [.. connection.Rows(Sql, cancellationToken, before.Number, now.Number).Select(row => new ChangedAccount(row.Text(0), Side(row, 1), Side(row, 4)))];

    private static ChangedAccount.Side? Side(DuckRow row, int column) => row.IsNull(column)
        ? null
        : new ChangedAccount.Side((ScoreStatus)row.Int64(column), row.IsNull(column + 1) ? null : row.Double(column + 1), row.IsNull(column + 2) ? null : (int)row.Int64(column + 2));
}
