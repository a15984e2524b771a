namespace Hale.Core.Metrics.Trends;

/// <summary>The straight line through values at equal distances that leaves the smallest sum of squares, and how sure its slope is.</summary>
/// <param name="Slope">By how much it rises from one value to the next.</param>
/// <param name="Mean">The mean of the values.</param>
/// <param name="Confidence">
/// The probability, 0 to 1, that a slope without any trend would be nearer to 0: that of |t| below slope over its standard error, with n − 2 degrees of freedom. 1 for values that
/// lie on a line which is not level, 0 for a level one.
/// </param>
internal readonly record struct LeastSquares(double Slope, double Mean, double Confidence)
{
    /// <summary>The line through values, at least three, in their order.</summary>
    public static LeastSquares Through(ReadOnlySpan<double> values)
    {
        var (count, middle) = (values.Length, (values.Length - 1) / 2.0);
        var mean = Sum(values) / count;
        if (AreEqual(values))
        {
            return new LeastSquares(0, values[0], 0);
        }

        var (products, spread) = (0.0, 0.0);
        for (var index = 0; index < count; index++)
        {
            products += (index - middle) * (values[index] - mean);
            spread += (index - middle) * (index - middle);
        }

        var slope = products / spread;
        return new LeastSquares(slope, mean, slope == 0 ? 0 : Confident(slope, Rest(values, slope, mean, middle), spread, count - 2));
    }

    private static double Confident(double slope, double rest, double spread, int freedom) =>
        rest == 0 ? 1 : StudentT.Within(Math.Abs(slope) / Math.Sqrt(rest / freedom / spread), freedom);

    private static double Rest(ReadOnlySpan<double> values, double slope, double mean, double middle)
    {
        var rest = 0.0;
        for (var index = 0; index < values.Length; index++)
        {
            var distance = values[index] - mean - (slope * (index - middle));
            rest += distance * distance;
        }

        return rest;
    }

    private static double Sum(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
        {
            sum += value;
        }

        return sum;
    }

    private static bool AreEqual(ReadOnlySpan<double> values) => values.IndexOfAnyExcept(values[0]) < 0;
}
