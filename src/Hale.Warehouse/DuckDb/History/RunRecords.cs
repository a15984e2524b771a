using System.Runtime.CompilerServices;
using Hale.Core.Scoring;
using Hale.Core.Values;
using Hale.DuckDb;
using Hale.Engine.History;

namespace Hale.Warehouse.DuckDb.History;

/// <summary>What a run kept of all accounts, a portion at a time.</summary>
internal static class RunRecords
{
    private const int Portion = 20_000;

    private const string Nodes =
        """
        SELECT n.account, s.scorecard, n.node, n.state, n.reason, n.points, n.nominal_share, n.effective_share, n.contribution
        FROM run_nodes AS n JOIN run_scores AS s ON s.run = n.run AND s.account = n.account
        WHERE n.run = $1
        ORDER BY n.account, n.node
        """;

    private const string Metrics = "SELECT account, metric, missing, number, text, truth, age, last_known FROM run_metrics WHERE run = $1 ORDER BY account, metric";

    public static IAsyncEnumerable<NodeRecord> NodesAsync(DuckDbSession session, long run, CancellationToken cancellationToken) => ReadAsync(
        session,
        Nodes,
        run,
        row => new NodeRecord(
            row.Text(0), (int)row.Int64(1), (int)row.Int64(2), (NodeState)row.Int64(3), (MissingReason)row.Int64(4), Number(row, 5), row.Double(6), row.Double(7), row.Double(8)),
        cancellationToken);

    public static IAsyncEnumerable<MetricRecord> MetricsAsync(DuckDbSession session, long run, CancellationToken cancellationToken) => ReadAsync(
        session,
        Metrics,
        run,
        row => new MetricRecord(
            row.Text(0), (int)row.Int64(1), (MissingReason)row.Int64(2), Number(row, 3), row.IsNull(4) ? null : row.Text(4), row.IsNull(5) ? null : row.Boolean(5), Number(row, 6))
        {
            LastKnown = row.IsNull(7) ? null : row.Text(7),
        },
        cancellationToken);

    private static async IAsyncEnumerable<T> ReadAsync<T>(DuckDbSession session, string sql, long run, Func<DuckRow, T> read, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var connection = session.Connect();
        await EngineFaults.RunAsync(() => connection.Execute($"CREATE OR REPLACE TEMP TABLE exported AS {sql.Replace("$1", DuckSql.Literal(run), StringComparison.Ordinal)}", cancellationToken), cancellationToken);
        for (var at = 0L; ; at += Portion)
        {
            var page = $"SELECT * FROM exported WHERE rowid >= {DuckSql.Literal(at)} AND rowid < {DuckSql.Literal(at + Portion)} ORDER BY rowid";
            var rows = await EngineFaults.RunAsync(() => connection.Rows(page, cancellationToken), cancellationToken);
            foreach (var row in rows)
            {
                yield return read(row);
            }

            if (rows.Count == 0)
            {
                yield break;
            }
        }
    }

    private static double? Number(DuckRow row, int column) => row.IsNull(column) ? null : row.Double(column);
}
