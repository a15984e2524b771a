namespace Hale.Engine.Checking;

/// <summary>Spearman's rank correlation: Pearson's of the ranks, equal values sharing the mean of theirs (Spearman 1904).</summary>
internal static class RankCorrelation
{
    /// <summary>The correlation, −1 to 1; null where all values of a side are equal.</summary>
    public static double? Of(IReadOnlyList<(double One, double Other)> pairs)
    {
        var (one, other) = (Ranks([.. pairs.Select(pair => pair.One)]), Ranks([.. pairs.Select(pair => pair.Other)]));
        var mean = (pairs.Count + 1) / 2.0;
        var (product, left, right) = (0.0, 0.0, 0.0);
        for (var row = 0; row < pairs.Count; row++)
        {
            product += (one[row] - mean) * (other[row] - mean);
            left += (one[row] - mean) * (one[row] - mean);
            right += (other[row] - mean) * (other[row] - mean);
        }

        return left > 0 && right > 0 ? product / Math.Sqrt(left * right) : null;
    }

    private static double[] Ranks(double[] values)
    {
        int[] order = [.. Enumerable.Range(0, values.Length).OrderBy(row => values[row])];
        var ranks = new double[values.Length];
        for (var first = 0; first < order.Length;)
        {
            var next = first + 1;
            while (next < order.Length && values[order[next]].Equals(values[order[first]]))
            {
                next++;
            }

            for (var place = first; place < next; place++)
            {
                ranks[order[place]] = (first + next + 1) / 2.0;
            }

            first = next;
        }

        return ranks;
    }
}
