using Hale.Core.Scorecards;
using Hale.Core.Scoring;

namespace Hale.Engine.Weighting;

/// <summary>
/// What of a scorecard's tree is fitted. A part is what stands below weighted means alone: a measure, or a group that is combined otherwise, which is one part with its points. The
/// expert's weight of a part is the product of the shares on the way to it.
/// </summary>
internal sealed class WeightTree
{
    private readonly IReadOnlySet<int> _silent;

    private WeightTree(ScoreOutline outline, OutlineScorecard card, IReadOnlySet<int> silent)
    {
        _silent = silent;
        Nodes = [.. card.Nodes.Where(node => node.Addition is null)];
        Children = [.. Nodes.Select(node => Nodes.Where(child => child.Parent == node.Index).Select(child => child.Index).ToArray())];
        Kinds = [.. Nodes.Select(node => KindOf(node, outline.ScaleFrom > outline.ScaleTo))];
        CountsFrom = [.. Nodes.Select(node => node.Combination?.Band is { } band ? outline.Bands.Single(one => one.Name == band) : null)];
        HasAdditions = card.Nodes.Count > Nodes.Count;
        var shares = new double[Nodes.Count];
        List<int> parts = [];
        Walk(0, 1, shares, parts);
        Parts = [.. parts];
        Expert = [.. parts.Select(part => shares[part])];
    }

    /// <summary>The nodes by their index; the root is the first.</summary>
    public IReadOnlyList<OutlineNode> Nodes { get; }

    public int[][] Children { get; }

    /// <summary>How each group combines its children inside, where higher is better.</summary>
    public CombinationKind[] Kinds { get; }

    /// <summary>For groups that count children: the band from which one counts.</summary>
    public OutlineBand?[] CountsFrom { get; }

    /// <summary>Whether points are added beside the weights.</summary>
    public bool HasAdditions { get; }

    /// <summary>The nodes that are fitted, by their index.</summary>
    public int[] Parts { get; }

    /// <summary>The expert's weight of each part; they add up to 1.</summary>
    public double[] Expert { get; }

    /// <summary>The tree of a scorecard.</summary>
    /// <param name="outline">The score.</param>
    /// <param name="scorecard">The scorecard, as an index of the outline.</param>
    /// <param name="silent">Measures that never have points: nothing can be said of their weight, which always goes to others.</param>
    public static WeightTree Of(ScoreOutline outline, int scorecard, IReadOnlySet<int> silent) => new(outline, outline.Scorecards[scorecard], silent);

    /// <summary>Why nothing can be fitted; null when it can.</summary>
    public static WhyNotFitted? Why(ScoreOutline outline, int scorecard) => outline.IsGraded ? WhyNotFitted.Graded : Of(outline, scorecard, new HashSet<int>()) switch
    {
        { Kinds: [not CombinationKind.WeightedMean, ..] } => WhyNotFitted.NoWeightedMean,
        var tree when tree.Nodes.Any(DiffersInWeight) => WhyNotFitted.WeightsBySegment,
        { Parts.Length: < 2 } => WhyNotFitted.OneWeight,
        _ => null,
    };

    /// <summary>The weight of each node in its group when the parts have these weights in the whole: a group weighs what its parts do, and what is not fitted keeps its weight.</summary>
    public double[] NodeWeights(IReadOnlyList<double> parts)
    {
        double[] weights = [.. Nodes.Select(node => (double)node.Weight)];
        for (var part = 0; part < Parts.Length; part++)
        {
            weights[Parts[part]] = parts[part];
        }

        for (var node = Nodes.Count - 1; node >= 0; node--)
        {
            if (IsMean(node) && Nodes[node].Weight > 0)
            {
                weights[node] = Children[node].Sum(child => Counts(child) ? weights[child] : 0);
            }
        }

        return weights;
    }

    /// <summary>Whether a node is a group whose weights are fitted.</summary>
    public bool IsMean(int node) => Nodes[node].IsGroup && Kinds[node] == CombinationKind.WeightedMean && (node == 0 || IsMean(Nodes[node].Parent));

    /// <summary>Whether a node has a weight and, in some observation, points.</summary>
    public bool Counts(int node) => Nodes[node].Weight > 0 && !IsSilent(node);

    /// <summary>Whether a node never has points.</summary>
    public bool IsSilent(int node) => Nodes[node].IsGroup ? Array.TrueForAll(Children[node], child => !Counts(child)) : _silent.Contains(node);

    private void Walk(int node, double share, double[] shares, List<int> parts)
    {
        shares[node] = share;
        if (!IsMean(node))
        {
            parts.Add(node);
            return;
        }

        int[] children = [.. Children[node].Where(Counts)];
        var total = children.Sum(child => (double)Nodes[child].Weight);
        foreach (var child in children)
        {
            Walk(child, share * (double)Nodes[child].Weight / total, shares, parts);
        }
    }

    private static bool DiffersInWeight(OutlineNode node) => node.Segments is { } segments && Weights(segments).Any(weight => weight != node.Weight);

    private static IEnumerable<decimal> Weights(Choice<OutlineSegment> segments) =>
        segments.Cases.Values.Append(segments.Otherwise).SelectMany(one => one.Segments is { } further ? Weights(further) : [one.Weight]);

    // Words of combinations are those of the outer scale, where higher may be worse.
    private static CombinationKind KindOf(OutlineNode node, bool isTurned) => node.Combination?.Kind switch
    {
        null => CombinationKind.WeightedMean,
        "mean" => CombinationKind.Mean,
        "min" => isTurned ? CombinationKind.Max : CombinationKind.Min,
        "max" => isTurned ? CombinationKind.Min : CombinationKind.Max,
        "worst_band" => CombinationKind.WorstBand,
        "sum" => CombinationKind.Sum,
        "geometric_mean" => CombinationKind.GeometricMean,
        "count" => CombinationKind.Count,
        var other => throw new InvalidOperationException($"A group is combined by `{other}`, which is not known."),
    };
}
