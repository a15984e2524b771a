namespace Hale.Statistics.Regression;

/// <summary>What a search needs to know of each column, weighted like the rows.</summary>
/// <param name="Means">The mean.</param>
/// <param name="Deviations">The population standard deviation; 1 where the column never varies.</param>
/// <param name="Reach">The largest distance from the mean, in deviations.</param>
internal sealed record ColumnMoments(double[] Means, double[] Deviations, double[] Reach)
{
    internal static ColumnMoments Of(DesignMatrix x, Func<int, double> weight, double weightSum)
    {
        var moments = new ColumnMoments(new double[x.Columns], new double[x.Columns], new double[x.Columns]);
        for (var column = 0; column < x.Columns && weightSum > 0; column++)
        {
            var mean = WeightedSum(x, column, weight, value => value) / weightSum;
            var distance = Farthest(x, column, weight, mean);

            // The mean of a constant column may miss it by rounding; that is no variance.
            var varies = distance > 1e-14 * Math.Abs(mean);
            var deviation = varies ? Math.Sqrt(WeightedSum(x, column, weight, value => (value - mean) * (value - mean)) / weightSum) : 1;
            (moments.Means[column], moments.Deviations[column], moments.Reach[column]) = (mean, deviation, distance / deviation);
        }

        return moments;
    }

    private static double WeightedSum(DesignMatrix x, int column, Func<int, double> weight, Func<double, double> part)
    {
        var sum = 0.0;
        for (var row = 0; row < x.Rows; row++)
        {
            sum += weight(row) * part(x[row][column]);
        }

        return sum;
    }

    private static double Farthest(DesignMatrix x, int column, Func<int, double> weight, double mean)
    {
        var farthest = 0.0;
        for (var row = 0; row < x.Rows; row++)
        {
            farthest = weight(row) > 0 ? Math.Max(farthest, Math.Abs(x[row][column] - mean)) : farthest;
        }

        return farthest;
    }
}
