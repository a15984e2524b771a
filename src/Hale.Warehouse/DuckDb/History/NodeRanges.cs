using Hale.Core.Scoring;
using Hale.Core.Values;
using Hale.DuckDb;
using Hale.Engine.History;

namespace Hale.Warehouse.DuckDb.History;

/// <summary>Reads what the nodes of a run came to, a range of accounts at a time.</summary>
internal static class NodeRanges
{
    private const string Nodes =
        "SELECT account, node, state, reason, points, nominal_share, effective_share, contribution FROM run_nodes WHERE run = $1 AND account BETWEEN $2 AND $3";

    /// <summary>The nodes of each account in the order of the outline; of an account that has not as many as its scorecard those that are there.</summary>
    /// <param name="connection">Where to read.</param>
    /// <param name="run">The run.</param>
    /// <param name="span">The range.</param>
    /// <param name="scorecards">The index of the scorecard of each account.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static IReadOnlyDictionary<string, IReadOnlyList<NodeResult>> Read(
        DuckConnection connection, Run run, AccountSpan span, IReadOnlyDictionary<string, int> scorecards, CancellationToken cancellationToken)
    {
        var outlines = run.Header.Outline.Scorecards;
        var found = scorecards.ToDictionary(row => row.Key, row => new NodeResult?[outlines[row.Value].Nodes.Count], StringComparer.Ordinal);
        using var result = connection.Query(Nodes, cancellationToken, run.Number, span.First, span.Last);
        while (result.Read(out var chunk))
        {
            Take(chunk, found);
        }

        return found.ToDictionary(
            row => row.Key, row => (IReadOnlyList<NodeResult>)[.. row.Value.Where(node => node is not null).Select(node => node!.Value)], StringComparer.Ordinal);
    }

    private static void Take(DuckChunk chunk, Dictionary<string, NodeResult?[]> found)
    {
        var accounts = chunk.Text(0);
        var nodes = chunk.Int16(1);
        var states = chunk.UInt8(2);
        var reasons = chunk.UInt8(3);
        var points = chunk.Double(4);
        var nominal = chunk.Double(5);
        var effective = chunk.Double(6);
        var contributions = chunk.Double(7);
        for (var row = 0; row < chunk.RowCount; row++)
        {
            if (found.TryGetValue(accounts.Get(row)!, out var results) && nodes.Values[row] < results.Length)
            {
                results[nodes.Values[row]] = new NodeResult(
                    (NodeState)states.Values[row], (MissingReason)reasons.Values[row], points.Get(row), nominal.Values[row], effective.Values[row], contributions.Values[row]);
            }
        }
    }
}
