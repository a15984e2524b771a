namespace Hale.Statistics.Regression;

/// <summary>Covariances of fitted parameters, from the columns as they were given rather than standardised.</summary>
internal static class Sandwich
{
    internal static CoefficientCovariance Model(LogisticObjective objective, LogisticOptimum optimum) =>
        new(InUnits(Inverse(optimum), objective));

    internal static Answer<CoefficientCovariance> Clustered(LogisticObjective objective, LogisticOptimum optimum, ReadOnlySpan<int> clusters)
    {
        if (clusters.Length != objective.Rows)
        {
            throw new ArgumentException($"There are {clusters.Length} clusters for {objective.Rows} rows.", nameof(clusters));
        }

        var count = Distinct(clusters, objective);
        if (count < LogisticFit.LeastClusters || count <= objective.Parameters)
        {
            return Degeneracy.TooFew;
        }

        var sums = new double[Numbers(clusters), objective.Parameters];
        objective.AddScores(optimum.Parameters, clusters, sums);
        var inverse = Inverse(optimum);
        return new CoefficientCovariance(InUnits(Product(Product(inverse, Squares(sums)), inverse), objective));
    }

    private static int Numbers(ReadOnlySpan<int> clusters)
    {
        var most = -1;
        foreach (var cluster in clusters)
        {
            if (cluster < 0)
            {
                throw new ArgumentException("Clusters are numbered from 0.", nameof(clusters));
            }

            most = Math.Max(most, cluster);
        }

        return most + 1;
    }

    private static int Distinct(ReadOnlySpan<int> clusters, LogisticObjective objective)
    {
        var seen = new bool[Numbers(clusters)];
        for (var i = 0; i < clusters.Length; i++)
        {
            seen[clusters[i]] |= objective.Weight(i) > 0;
        }

        return seen.Count(one => one);
    }

    // A parameter held at its bound neither varies nor lets others vary with it.
    private static double[,] Inverse(LogisticOptimum optimum)
    {
        var members = Enumerable.Range(0, optimum.Free.Length).Where(i => optimum.Free[i]).ToArray();
        var reduced = new double[members.Length, members.Length];
        Each(members.Length, (i, j) => reduced[i, j] = optimum.Point.Hessian[members[i], members[j]]);
        var factor = Cholesky.Of(reduced) ?? throw new InvalidOperationException("The search ended where the second derivatives are singular.");
        var result = new double[optimum.Free.Length, optimum.Free.Length];
        for (var column = 0; column < members.Length; column++)
        {
            var unit = new double[members.Length];
            unit[column] = 1;
            var solution = factor.Solve(unit);
            for (var row = 0; row < members.Length; row++)
            {
                result[members[row], members[column]] = solution[row];
            }
        }

        return result;
    }

    private static double[,] Squares(double[,] sums)
    {
        var (clusters, size) = (sums.GetLength(0), sums.GetLength(1));
        var result = new double[size, size];
        for (var cluster = 0; cluster < clusters; cluster++)
        {
            for (var i = 0; i < size; i++)
            {
                for (var j = 0; j < size; j++)
                {
                    result[i, j] += sums[cluster, i] * sums[cluster, j];
                }
            }
        }

        return result;
    }

    private static double[,] Product(double[,] left, double[,] right)
    {
        var size = left.GetLength(0);
        var result = new double[size, size];
        Each(size, (i, j) =>
        {
            for (var k = 0; k < size; k++)
            {
                result[i, j] += left[i, k] * right[k, j];
            }
        });
        return result;
    }

    // Raw coefficients are the standardised ones / deviation, the raw intercept is the standardised one − Σ mean·raw coefficient: a linear map T, so T·V·T'.
    private static double[,] InUnits(double[,] covariance, LogisticObjective objective)
    {
        var size = objective.Parameters;
        var map = new double[size, size];
        var turned = new double[size, size];
        map[size - 1, size - 1] = 1;
        for (var i = 0; i < size - 1; i++)
        {
            map[i, i] = 1 / objective.Columns.Deviations[i];
            map[size - 1, i] = -objective.Columns.Means[i] / objective.Columns.Deviations[i];
        }

        Each(size, (i, j) => turned[j, i] = map[i, j]);
        return Product(Product(map, covariance), turned);
    }

    private static void Each(int size, Action<int, int> act)
    {
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j < size; j++)
            {
                act(i, j);
            }
        }
    }
}
