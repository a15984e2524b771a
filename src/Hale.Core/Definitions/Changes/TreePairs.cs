using Hale.Core.Scorecards;

namespace Hale.Core.Definitions.Changes;

/// <summary>
/// Which nodes of two trees are the same: those with the same path, then those with the same content in the same group (renamed), then those with the same content anywhere (moved).
/// It comes out the same from either side.
/// </summary>
internal sealed class TreePairs
{
    private readonly Dictionary<PlacedNode, PlacedNode> _after = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<PlacedNode, PlacedNode> _before = new(ReferenceEqualityComparer.Instance);

    /// <summary>Pairs two trees.</summary>
    public TreePairs(Group before, Group after)
    {
        (Old, New) = ([.. PlacedNode.All(before)], [.. PlacedNode.All(after)]);
        var byPath = New.ToDictionary(placed => placed.Path, StringComparer.Ordinal);
        foreach (var old in Old)
        {
            if (byPath.TryGetValue(old.Path, out var now) && now.Node.GetType() == old.Node.GetType())
            {
                Pair(old, now);
            }
        }

        PairByContent((old, now) => old.Parent is not null && now.Parent is not null && _after.GetValueOrDefault(old.Parent) == now.Parent);
        PairByContent((_, _) => true);
    }

    /// <summary>The nodes of the tree before, each after its parent.</summary>
    public IReadOnlyList<PlacedNode> Old { get; }

    /// <summary>The nodes of the tree after, each after its parent.</summary>
    public IReadOnlyList<PlacedNode> New { get; }

    /// <summary>The node that was; null for a new one.</summary>
    public PlacedNode? Before(PlacedNode now) => _before.GetValueOrDefault(now);

    /// <summary>The node that is; null for one that is gone.</summary>
    public PlacedNode? After(PlacedNode old) => _after.GetValueOrDefault(old);

    /// <summary>The deepest first, so that a group takes its children along; of equal ones in the order of their paths, which is the same from either side.</summary>
    private void PairByContent(Func<PlacedNode, PlacedNode, bool> mayBe)
    {
        var now = New.Where(placed => Before(placed) is null).ToLookup(placed => placed.Content, StringComparer.Ordinal);
        var groups = Old.Where(placed => After(placed) is null).GroupBy(placed => placed.Content, StringComparer.Ordinal)
            .OrderByDescending(group => group.First().Height).ThenBy(group => group.Key, StringComparer.Ordinal);
        foreach (var group in groups)
        {
            foreach (var old in group.OrderBy(placed => placed.Path, StringComparer.Ordinal).Where(placed => After(placed) is null))
            {
                var found = now[group.Key].Where(placed => Before(placed) is null && mayBe(old, placed)).MinBy(placed => placed.Path, StringComparer.Ordinal);
                if (found is not null)
                {
                    PairAll(old, found);
                }
            }
        }
    }

    /// <summary>A pair and all below it, which is the same on both sides.</summary>
    private void PairAll(PlacedNode old, PlacedNode now)
    {
        var below = New.Where(placed => placed.Path.StartsWith(now.Path + "/", StringComparison.Ordinal)).ToDictionary(placed => placed.Path[now.Path.Length..], StringComparer.Ordinal);
        Pair(old, now);
        foreach (var child in Old.Where(placed => placed.Path.StartsWith(old.Path + "/", StringComparison.Ordinal) && After(placed) is null))
        {
            if (below.TryGetValue(child.Path[old.Path.Length..], out var same) && Before(same) is null)
            {
                Pair(child, same);
            }
        }
    }

    private void Pair(PlacedNode old, PlacedNode now)
    {
        _after[old] = now;
        _before[now] = old;
    }
}
