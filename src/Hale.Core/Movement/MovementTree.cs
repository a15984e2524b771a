using Hale.Core.Explanation;

namespace Hale.Core.Movement;

/// <summary>Parts grouped by the tree of the scorecard, and printed so that they add up at every level.</summary>
/// <param name="lineup">The players.</param>
/// <param name="reads">The scorecards of both ends, the later one first: its labels and its order are shown.</param>
/// <param name="parts">The parts by player, on the outer scale.</param>
/// <param name="unit">The unit of which printed parts are whole numbers.</param>
internal sealed class MovementTree(Lineup lineup, IReadOnlyList<CardReads> reads, IReadOnlyDictionary<int, double> parts, decimal unit)
{
    private readonly string[] _order = [.. reads.SelectMany(card => card.Order).Distinct(StringComparer.Ordinal)];

    /// <summary>The nodes at the top.</summary>
    /// <param name="change">The printed change, which they add up to.</param>
    public IReadOnlyList<MovementNode> Nodes(decimal change)
    {
        var top = Under(string.Empty, [.. parts.Keys.Order()]);
        return Printed(top, change);
    }

    private MovementNode[] Under(string path, IReadOnlyList<int> players)
    {
        var here = players.Where(player => lineup.Players[player].Group == path).Select(Node);
        var groups = players
            .Where(player => lineup.Players[player].Group != path)
            .GroupBy(player => ChildOf(path, lineup.Players[player].Group), StringComparer.Ordinal)
            .Select(group => Group(group.Key, Under(group.Key, [.. group])));
        return [.. here.Concat(groups).OrderBy(Place)];
    }

    private MovementNode Node(int player)
    {
        var cause = lineup.Players[player];
        return new(cause.Path, cause.Label, cause.Cause, parts[player], 0, []) { Internal = cause.Internal };
    }

    private MovementNode Group(string path, MovementNode[] children) =>
        new(path, reads.Select(card => card.LabelOf(path)).FirstOrDefault(label => label is not null) ?? path, null, children.Sum(child => child.Exact), 0, children)
        {
            Internal = reads.Any(card => card.IsInternal(path)),
        };

    /// <summary>Measures and groups as in the scorecard, then what stands beside it.</summary>
    private int Place(MovementNode node) => Array.IndexOf(_order, node.Path) is >= 0 and var place && node.Path.Length > 0 ? place
        : int.MaxValue - 1 + Math.Min(0, -Beside(node.Cause));

    private static int Beside(MovementCause? cause) => cause?.Match(_ => 8, _ => 8, _ => 8, _ => 6, _ => 7, _ => 5, _ => 4, _ => 3) ?? 9;

    private static string ChildOf(string path, string group)
    {
        var end = group.IndexOf('/', path.Length == 0 ? 0 : path.Length + 1);
        return end < 0 ? group : group[..end];
    }

    private MovementNode[] Printed(IReadOnlyList<MovementNode> nodes, decimal total)
    {
        var units = Apportionment.RoundEvenly((long)(total / unit), [.. nodes.Select(node => (decimal)node.Exact / unit)]);
        return [.. nodes.Select((node, index) => node with { Points = units[index] * unit, Children = Printed(node.Children, units[index] * unit) })];
    }
}
