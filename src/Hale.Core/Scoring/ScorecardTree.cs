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

    private ScorecardTree(Group root)
    {
        Add(root, -1, 0, string.Empty, true);
        Groups = [.. Enumerable.Range(0, Count).Where(node => _nodes[node] is Group)];
        Leaves = [.. Enumerable.Range(0, Count).Where(node => _nodes[node] is Measure)];
        Children = [.. _children];
        Counted = [.. _counted];
    }

    public int Count => _nodes.Count;

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

    /// <summary>The measures.</summary>
    public int[] Leaves { get; }

    /// <summary>The children of each node in canonical order; none for a measure.</summary>
    public int[][] Children { get; }

    /// <summary>Whether every weight from the root down to the node is above 0.</summary>
    public bool[] Counted { get; }

    public static ScorecardTree Of(Group root) => new(root);

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
