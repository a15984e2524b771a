namespace Hale.Engine.Weighting;

/// <summary>
/// Gives fitted weights of parts back to the tree: a group weighs what its parts do. Siblings add up to 100, or to what they added up to where that is a power of ten, in hundredths of
/// that, shared by the largest remainder. Siblings whose shares round to those they have keep what
/// is written, and so does the share of one that never has points.
/// </summary>
internal static class DraftRounding
{
    private const int Hundredths = 100;

    public static IReadOnlyList<DraftWeight> Of(WeightTree tree, IReadOnlyList<double> weights)
    {
        var shares = tree.NodeWeights(weights);
        return [.. Enumerable.Range(0, tree.Nodes.Count).Where(tree.IsMean).SelectMany(group => Siblings(tree, group, shares))];
    }

    private static IEnumerable<DraftWeight> Siblings(WeightTree tree, int group, double[] shares)
    {
        int[] children = [.. tree.Children[group].Where(child => tree.Nodes[child].Weight > 0)];
        var sum = children.Where(tree.Counts).Sum(child => shares[child]);
        if (children.Length < 2 || !(sum > 0))
        {
            return [];
        }

        var before = children.Sum(child => tree.Nodes[child].Weight);
        double[] now = [.. children.Select(child => (double)(tree.Nodes[child].Weight / before))];
        var told = children.Zip(now).Sum(pair => tree.Counts(pair.First) ? pair.Second : 0);
        var written = Apportioned(now);
        var rounded = Apportioned([.. children.Select((child, place) => tree.Counts(child) ? told * shares[child] / sum : now[place])]);
        if (written.SequenceEqual(rounded))
        {
            return [];
        }

        var unit = (before is 1 or 10 or 100 or 1000 or 10_000 ? before : Hundredths) / Hundredths;
        return children.Select((child, place) => new DraftWeight(child, tree.Nodes[child].Path, tree.Nodes[child].Label, tree.Nodes[child].Weight, rounded[place] * unit));
    }

    /// <summary>Whole numbers that add up to 100 and differ from the shares by less than 1; of equal remainders the first gets the rest.</summary>
    internal static int[] Apportioned(double[] shares)
    {
        var whole = Array.ConvertAll(shares, share => (int)Math.Floor((share * Hundredths) + 1e-9));
        var order = Enumerable.Range(0, shares.Length).OrderByDescending(place => (shares[place] * Hundredths) - whole[place]).Take(Hundredths - whole.Sum());
        foreach (var place in order)
        {
            whole[place]++;
        }

        return whole;
    }
}
