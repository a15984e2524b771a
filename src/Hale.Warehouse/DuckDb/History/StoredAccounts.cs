using System.Globalization;
using Hale.Core.Scoring;
using Hale.Core.Values;
using Hale.DuckDb;
using Hale.Engine.History;

namespace Hale.Warehouse.DuckDb.History;

/// <summary>Rebuilds what a run computed for one account.</summary>
internal static class StoredAccounts
{
    private const string Score =
        """
        SELECT scorecard, status, computed, value, band, coverage, low, high, fired, applied, band_label
        FROM run_scores
        WHERE run = $1 AND account = $2
        """;

    private const string Nodes =
        """
        SELECT state, reason, points, nominal_share, effective_share, contribution
        FROM run_nodes
        WHERE run = $1 AND account = $2
        ORDER BY node
        """;

    private const string Metrics = "SELECT metric, missing, number, text, truth, note, age, last_known FROM run_metrics WHERE run = $1 AND account = $2";

    private const string Name = "SELECT arg_max(name, (known_at, import, source)) FROM accounts WHERE account = $1";

    public static StoredAccount? Read(DuckConnection connection, Run run, string account, CancellationToken cancellationToken)
    {
        var score = connection.Rows(Score, cancellationToken, run.Number, account);
        if (score.Count == 0)
        {
            return null;
        }

        var nodes = connection.Rows(Nodes, cancellationToken, run.Number, account).Select(Node);
        var metrics = connection.Rows(Metrics, cancellationToken, run.Number, account).ToDictionary(row => run.Header.Metrics[(int)row.Int64(0)], StringComparer.Ordinal);
        var values = metrics.ToDictionary(metric => metric.Key, metric => MetricValue(metric.Value), StringComparer.Ordinal);
        var path = run.Header.Path is null ? null : PathRows.Read(connection, run.Number, account, cancellationToken);
        return new StoredAccount(connection.Scalar<string>(Name, cancellationToken, account), Account(account, score[0], [.. nodes]) with { Path = path, People = EntryRows.Read(connection, run.Number, run.Header.Outline.Name, account, cancellationToken) }, values)
        {
            Lineage = LineageRows.Read(connection, run, account, cancellationToken),
            Notes = metrics.Where(metric => !metric.Value.IsNull(5)).ToDictionary(metric => metric.Key, metric => metric.Value.Text(5), StringComparer.Ordinal),
            Ages = metrics.Where(metric => !metric.Value.IsNull(6)).ToDictionary(metric => metric.Key, metric => metric.Value.Double(6), StringComparer.Ordinal),
            LastKnown = metrics.Where(metric => !metric.Value.IsNull(7)).ToDictionary(metric => metric.Key, metric => metric.Value.Text(7), StringComparer.Ordinal),
        };
    }

    private static AccountScore Account(string account, DuckRow row, IReadOnlyList<NodeResult> nodes) => new(
        account,
        (int)row.Int64(0),
        (ScoreStatus)row.Int64(1),
        Number(row, 2),
        Number(row, 3),
        Index(row, 4),
        row.Double(5),
        Number(row, 6),
        Number(row, 7),
        row.IsNull(8) ? [] : [.. row.Text(8).Split(',').Select(index => int.Parse(index, CultureInfo.InvariantCulture))],
        Index(row, 9),
        nodes) { BandLabel = row.IsNull(10) ? null : row.Text(10) };

    private static NodeResult Node(DuckRow row) =>
        new((NodeState)row.Int64(0), (MissingReason)row.Int64(1), Number(row, 2), row.Double(3), row.Double(4), row.Double(5));

    private static Value MetricValue(DuckRow row) =>
        row.Int64(1) != 0 ? Value.MissingFor((MissingReason)row.Int64(1))
        : !row.IsNull(2) ? Value.Of(row.Double(2))
        : !row.IsNull(3) ? Value.Of(row.Text(3))
        : Value.Of(row.Boolean(4));

    private static double? Number(DuckRow row, int column) => row.IsNull(column) ? null : row.Double(column);

    private static int? Index(DuckRow row, int column) => row.IsNull(column) ? null : (int)row.Int64(column);
}
