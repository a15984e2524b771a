using Hale.Core.Scoring;

namespace Hale.Core.Explanation;

/// <summary>Contributions as printed, on the outer scale, level by level: what stands above the scale's beginning is divided from the root down.</summary>
internal sealed class PrintedContributions
{
    private readonly long[] _units;
    private readonly decimal _unit;

    /// <summary>Divides a computed number.</summary>
    /// <param name="aboveStart">What it stands above the beginning of the scale.</param>
    /// <param name="unit">The unit of which both are whole numbers.</param>
    /// <param name="length">The length of the outer scale.</param>
    /// <param name="nodes">The nodes.</param>
    /// <param name="results">Their results.</param>
    public PrintedContributions(decimal aboveStart, decimal unit, decimal length, IReadOnlyList<OutlineNode> nodes, IReadOnlyList<NodeResult> results)
    {
        _unit = unit;
        _units = new long[nodes.Count];
        _units[0] = (long)(aboveStart / unit);
        var children = nodes.ToLookup(node => node.Parent, node => node.Index);
        var hasAdditions = nodes.Any(node => node.Addition is not null);
        foreach (var group in nodes.Where(node => node.IsGroup))
        {
            int[] members = [.. children[group.Index]];
            double[] contributions = [.. members.Select(member => results[member].Contribution)];
            var parts = group.Parent < 0 && hasAdditions
                ? Apportionment.Round(_units[0], [.. contributions.Select(contribution => (decimal)contribution * length / 100 / unit)])
                : Apportionment.Divide(_units[group.Index], contributions, [.. members.Select(member => results[member].EffectiveShare)]);
            foreach (var (member, part) in members.Zip(parts))
            {
                _units[member] = part;
            }
        }
    }

    public decimal this[int node] => _units[node] * _unit;
}
