using Hale.Core.Scorecards;
using Hale.Core.Scoring;

namespace Hale.Core.Definitions.Changes;

/// <summary>A node of a scorecard's tree and where it stands.</summary>
/// <param name="Node">The node.</param>
/// <param name="Path">The names from below the root; empty for the root.</param>
/// <param name="Parent">The group that it stands in; null for the root.</param>
internal sealed record PlacedNode(ScorecardNode Node, string Path, PlacedNode? Parent)
{
    /// <summary>The node and all below it, each after its parent, in the order of the file.</summary>
    public static IEnumerable<PlacedNode> All(Group root) => With(new PlacedNode(root, string.Empty, null));

    /// <summary>How deep the tree below it is; 0 for a node without children.</summary>
    public int Height => HeightOf(Node);

    /// <summary>What it is beside its name and its own weight, as the definition hash covers it.</summary>
    public string Content
    {
        get
        {
            var json = CanonicalNode.Of(Node);
            json.Remove("weight");
            return json.ToJsonString(CanonicalJson.Options);
        }
    }

    /// <summary>The share of its weight in its group; null where weights do not decide or differ by segment.</summary>
    public string? Share => Parent?.Node is Group { Combination.Kind: CombinationKind.WeightedMean or CombinationKind.GeometricMean } group
        && group.Children.All(child => child is not Group { SegmentWeights: not null } and not Measure { Segments: not null })
        && group.Children.Sum(child => child.Weight) is > 0 and var sum
            ? NumberTexts.Percent((double)(Node.Weight / sum))
            : null;

    private static IEnumerable<PlacedNode> With(PlacedNode placed) => placed.Node is Group group
        ? group.Children.SelectMany(child => With(new PlacedNode(child, placed.Path.Length == 0 ? child.Name : $"{placed.Path}/{child.Name}", placed))).Prepend(placed)
        : [placed];

    private static int HeightOf(ScorecardNode node) => node is Group { Children.Count: > 0 } group ? 1 + group.Children.Max(HeightOf) : 0;
}
