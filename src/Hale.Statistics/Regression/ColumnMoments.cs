namespace Hale.Statistics.Regression;

/// <summary>What a search needs to know of each column, weighted like the rows.</summary>
/// <param name="Means">The mean.</param>
/// <param name="Deviations">The population standard deviation; 1 where the column never varies.</param>
/// <param name="Reach">The largest distance from the mean, in deviations.</param>
internal sealed record ColumnMoments(double[] Means, double[] Deviations, double[] Reach)
{
    internal static ColumnMoments Of(DesignMatrix x, ReadOnlySpan<double> weights, double weightSum)
    {
        var moments = new ColumnMoments(new double[x.Columns], new double[x.Columns], new double[x.Columns]);
        for (var column = 0; column < x.Columns && weightSum > 0; column++)
        {
            var mean = Sum(x, column, weights) / weightSum;
            var (squares, distance) = Around(x, column, weights, mean);

            // The mean of a constant column may miss it by rounding; that is no variance.
            var deviation = distance > 1e-14 * Math.Abs(mean) ? Math.Sqrt(squares / weightSum) : 1;
            (moments.Means[column], moments.Deviations[column], moments.Reach[column]) = (mean, deviation, distance / deviation);
        }

        return moments;
    }

    private static double Sum(DesignMatrix x, int column, ReadOnlySpan<double> weights)
    {
        var sum = 0.0;
        for (var row = 0; row < x.Rows; row++)
        {
            sum += (weights.IsEmpty ? 1 : weights[row]) * x[row][column];
        }

        return sum;
    }

    private static (double Squares, double Farthest) Around(DesignMatrix x, int column, ReadOnlySpan<double> weights, double mean)
    {
        var (squares, farthest) = (0.0, 0.0);
        for (var row = 0; row < x.Rows; row++)
        {
            var (weight, distance) = (weights.IsEmpty ? 1 : weights[row], x[row][column] - mean);
            squares += weight * (distance * distance);
            farthest = weight > 0 ? Math.Max(farthest, Math.Abs(distance)) : farthest;
        }

        return (squares, farthest);
    }
}
