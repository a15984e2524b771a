using System.Globalization;
using Hale.Core.Paths;
using Hale.Core.Scoring;
using Hale.DuckDb;
using Hale.Engine.History;

namespace Hale.Warehouse.DuckDb.History;

/// <summary>Reads the scores of a run as they are stored, a range of accounts at a time.</summary>
internal static class ScoreRanges
{
    private const string Ends =
        """
        SELECT min(account), max(account)
        FROM (SELECT account, row_number() OVER (ORDER BY account) - 1 AS place FROM run_scores WHERE run = $1)
        GROUP BY place // $2
        ORDER BY 1
        """;

    private const string Scores =
        """
        SELECT account, scorecard, status, computed, value, band, coverage, low, high, fired, applied, band_label
        FROM run_scores
        WHERE run = $1 AND account BETWEEN $2 AND $3
        ORDER BY account
        """;

    /// <summary>The ranges that all accounts of a run are read in.</summary>
    public static IReadOnlyList<AccountSpan> Spans(DuckConnection connection, Run run, int size, CancellationToken cancellationToken) =>
        [.. connection.Rows(Ends, cancellationToken, run.Number, (long)size).Select(row => new AccountSpan(row.Text(0), row.Text(1)))];

    /// <summary>The scores of a range with everything beside them, in the order of the accounts.</summary>
    public static IReadOnlyList<AccountScore> Read(DuckConnection connection, Run run, AccountSpan span, CancellationToken cancellationToken)
    {
        var rows = connection.Rows(Scores, cancellationToken, run.Number, span.First, span.Last);
        var nodes = NodeRanges.Read(connection, run, span, rows.ToDictionary(row => row.Text(0), row => (int)row.Int64(1), StringComparer.Ordinal), cancellationToken);
        var steps = run.Header.Path is null ? new Dictionary<string, PathStep>() : PathRows.Taken(connection, run.Number, span, cancellationToken);
        var people = EntryRows.Range(connection, run.Number, run.Header.Outline.Name, span, cancellationToken);
        return [.. rows.Select(row => Of(row, nodes) with { Path = steps.TryGetValue(row.Text(0), out var step) ? step : null, People = [.. people[row.Text(0)]] })];
    }

    private static AccountScore Of(DuckRow row, IReadOnlyDictionary<string, IReadOnlyList<NodeResult>> nodes) => new(
        row.Text(0),
        (int)row.Int64(1),
        (ScoreStatus)row.Int64(2),
        Number(row, 3),
        Number(row, 4),
        Index(row, 5),
        row.Double(6),
        Number(row, 7),
        Number(row, 8),
        row.IsNull(9) ? [] : [.. row.Text(9).Split(',').Select(index => int.Parse(index, CultureInfo.InvariantCulture))],
        Index(row, 10),
        nodes[row.Text(0)]) { BandLabel = row.IsNull(11) ? null : row.Text(11) };

    private static double? Number(DuckRow row, int column) => row.IsNull(column) ? null : row.Double(column);

    private static int? Index(DuckRow row, int column) => row.IsNull(column) ? null : (int)row.Int64(column);
}
