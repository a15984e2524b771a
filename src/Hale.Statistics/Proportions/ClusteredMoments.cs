namespace Hale.Statistics.Proportions;

/// <summary>
/// Pearson's statistic is Σ λ·χ²(1), the λ being the eigenvalues of A·V: A = 1 / (rows·rate·(1 − rate)) on the diagonal, V the variance of
/// the groups' events less their expectation, which the clusters show.
/// </summary>
/// <param name="Mean">Σ λ, the expectation of the statistic.</param>
/// <param name="Square">Σ λ², half its variance.</param>
internal readonly record struct ClusteredMoments(double Mean, double Square)
{
    public static ClusteredMoments Of(ReadOnlySpan<int> group, ReadOnlySpan<bool> events, ReadOnlySpan<int> clusters, int[] rows, double rate)
    {
        var residuals = Residuals(group, events, clusters, rows.Length, rate);
        var scale = Array.ConvertAll(rows, size => size == 0 ? 0 : 1 / Math.Sqrt(size * rate * (1 - rate)));
        var all = (double)group.Length;
        var share = Array.ConvertAll(rows, size => size / all);
        var variance = new double[rows.Length, rows.Length];
        foreach (var cluster in residuals.OfType<double[]>())
        {
            Add(variance, cluster, scale, share);
        }

        // With √A·V·√A, which has the eigenvalues of A·V and is symmetric, Σ λ is the trace and Σ λ² the sum of all squares.
        double mean = 0, square = 0;
        for (var one = 0; one < rows.Length; one++)
        {
            mean += variance[one, one];
            for (var other = 0; other < rows.Length; other++)
            {
                square += variance[one, other] * variance[one, other];
            }
        }

        return new ClusteredMoments(mean, square);
    }

    /// <summary>For each cluster, Σ (event − rate) by group; null where a number has no rows.</summary>
    private static double[]?[] Residuals(ReadOnlySpan<int> group, ReadOnlySpan<bool> events, ReadOnlySpan<int> clusters, int groups, double rate)
    {
        var residuals = new double[]?[ClusterNumbers.Count(clusters)];
        for (var row = 0; row < group.Length; row++)
        {
            (residuals[clusters[row]] ??= new double[groups])[group[row]] += (events[row] ? 1 : 0) - rate;
        }

        return residuals;
    }

    /// <summary>
    /// Adds one cluster. Because the rate is estimated from all rows, each group also carries its share of the cluster's total, negatively.
    /// </summary>
    private static void Add(double[,] variance, double[] cluster, double[] scale, double[] share)
    {
        var sum = cluster.Sum();
        var part = new double[cluster.Length];
        for (var group = 0; group < part.Length; group++)
        {
            part[group] = scale[group] * (cluster[group] - (share[group] * sum));
        }

        for (var one = 0; one < part.Length; one++)
        {
            for (var other = 0; other < part.Length; other++)
            {
                variance[one, other] += part[one] * part[other];
            }
        }
    }
}
