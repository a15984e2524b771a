using Hale.Core.Scorecards;

namespace Hale.Core.Scoring;

/// <summary>
/// The nodes of a scorecard in canonical order: preorder, siblings by name, ordinal. A node's index in stored results is its place here, so that the order
/// of the file can change without changing a bit of what is computed or stored.
/// </summary>
internal sealed class ScorecardTree
{
    private readonly List<ScorecardNode> _nodes = [];
    private readonly List<int> _parents = [];
    private readonly List<int> _positions = [];
    private readonly List<string> _paths = [];
    private readonly List<bool> _counted = [];
    private readonly List<int[]> _children = [];

    private ScorecardTree(Scorecard scorecard)
    {
        var root = scorecard.Root;
        Add(root, -1, 0, string.Empty, true);
        HasAdditions = !scorecard.Additions.IsNone || root.Combination.Kind == CombinationKind.Sum;
        Additions = HasAdditions ? TreeAddition.Of(scorecard.Additions, root.Children.Count) : [];
        Groups = [.. Enumerable.Range(0, _nodes.Count).Where(node => _nodes[node] is Group)];
        Leaves = [.. Enumerable.Range(0, _nodes.Count).Where(node => _nodes[node] is not Group)];
        Children = [.. _children];
        Counted = [.. _counted];
    }

    /// <summary>The number of places in stored results: the nodes, and after them what is added to the tree.</summary>
    public int Count => _nodes.Count + Additions.Count;

    /// <summary>Whether something is added to the tree. A sum at the top is limited there too, so that a penalty counts before the limit does.</summary>
    public bool HasAdditions { get; }

    /// <summary>What is added to the tree: the start value, the adjustments by name, the limits.</summary>
    public IReadOnlyList<TreeAddition> Additions { get; }

    /// <summary>The nodes; the root is the first.</summary>
    public IReadOnlyList<ScorecardNode> Nodes => _nodes;

    /// <summary>The parent of each node, −1 for the root.</summary>
    public IReadOnlyList<int> Parents => _parents;

    /// <summary>The place of each node among its siblings in the file.</summary>
    public IReadOnlyList<int> Positions => _positions;

    /// <summary>The names from below the root, joined by <c>/</c>; empty for the root.</summary>
    public IReadOnlyList<string> Paths => _paths;

    /// <summary>The groups, parents before children.</summary>
    public int[] Groups { get; }

    /// <summary>The measures and lists of rules.</summary>
    public int[] Leaves { get; }

    /// <summary>The children of each node in canonical order; none for a measure.</summary>
    public int[][] Children { get; }

    /// <summary>Whether every weight from the root down to the node is above 0.</summary>
    public bool[] Counted { get; }

    public static ScorecardTree Of(Scorecard scorecard) => new(scorecard);

    private int Add(ScorecardNode node, int parent, int position, string path, bool counted)
    {
        var index = _nodes.Count;
        _nodes.Add(node);
        _parents.Add(parent);
        _positions.Add(position);
        _paths.Add(path);
        _counted.Add(counted);
        _children.Add([]);
        if (node is Group group)
        {
            _children[index] = [.. group.Children
                .Select((child, place) => (child, place))
                .OrderBy(pair => pair.child.Name, StringComparer.Ordinal)
                .Select(pair => Add(pair.child, index, pair.place, Join(path, pair.child.Name), counted && pair.child.Weight > 0))];
        }

        return index;
    }

    private static string Join(string path, string name) => path.Length == 0 ? name : path + "/" + name;
}
