using System.Numerics;
using Hale.Core.Scorecards;

namespace Hale.Core.Scoring;

/// <summary>
/// What each node weighs in its parent: in the number, and in coverage and shares. They differ only in a sum, where the number takes the written weight and a share
/// is the most that the node can add: of a measure its best points (one point if it can add nothing), of a group its limit, else the whole scale. Where weights mean
/// nothing, every node that counts weighs 1.
/// </summary>
internal sealed class NodeWeights<T>
    where T : struct, IFloatingPoint<T>
{
    public NodeWeights(ScorecardTree tree)
    {
        var pairs = Enumerable.Range(0, tree.Nodes.Count).Select(node => Of(tree.Nodes[node], tree.Parents[node] < 0 ? null : (Group)tree.Nodes[tree.Parents[node]])).ToArray();
        InNumber = [.. pairs.Select(pair => T.CreateChecked(pair.InNumber))];
        Shares = [.. pairs.Select(pair => T.CreateChecked(pair.Share))];
    }

    public T[] InNumber { get; }

    public T[] Shares { get; }

    private static (decimal InNumber, decimal Share) Of(ScorecardNode node, Group? parent) => parent?.Combination.Kind switch
    {
        CombinationKind.WeightedMean or CombinationKind.GeometricMean => (node.Weight, node.Weight),
        CombinationKind.Sum => (node.Weight, node.Weight * MostPoints(node)),
        CombinationKind.Mean or CombinationKind.Min or CombinationKind.Max or CombinationKind.WorstBand or CombinationKind.Count or null => Alike(node),
    };

    private static (decimal InNumber, decimal Share) Alike(ScorecardNode node) => node.Weight > 0 ? (1, 1) : (0, 0);

    private static decimal MostPoints(ScorecardNode node) => node switch
    {
        Group group => group.Combination.AtMost is > 0 and var most ? most : 100,
        _ => AttainablePoints.Best(node) is > 0 and var best ? best : 1,
    };
}
