using Hale.Core.Scoring;

namespace Hale.Core.Explanation;

/// <summary>Contributions as printed, on the outer scale, level by level: what stands above the scale's beginning is divided from the root down.</summary>
internal sealed class PrintedContributions
{
    private readonly long[] _units;
    private readonly decimal _unit;

    public PrintedContributions(decimal aboveStart, decimal unit, IReadOnlyList<OutlineNode> nodes, IReadOnlyList<NodeResult> results)
    {
        _unit = unit;
        _units = new long[nodes.Count];
        _units[0] = (long)(aboveStart / unit);
        var children = nodes.ToLookup(node => node.Parent, node => node.Index);
        foreach (var group in nodes.Where(node => node.IsGroup))
        {
            int[] members = [.. children[group.Index]];
            var parts = Apportionment.Divide(
                _units[group.Index],
                [.. members.Select(member => results[member].Contribution)],
                [.. members.Select(member => results[member].EffectiveShare)]);
            foreach (var (member, part) in members.Zip(parts))
            {
                _units[member] = part;
            }
        }
    }

    public decimal this[int node] => _units[node] * _unit;
}
