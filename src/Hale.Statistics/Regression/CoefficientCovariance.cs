namespace Hale.Statistics.Regression;

/// <summary>The covariances of the coefficients of a regression, in the order of its columns, and of the intercept, which is last.</summary>
public sealed class CoefficientCovariance
{
    private readonly double[,] _values;

    internal CoefficientCovariance(double[,] values) => _values = values;

    /// <summary>The number of coefficients and the intercept.</summary>
    public int Parameters => _values.GetLength(0);

    /// <summary>The covariance of two of them. A coefficient held at 0 has none.</summary>
    public double this[int first, int second] => _values[first, second];

    /// <summary>The standard error of one of them.</summary>
    public double StandardError(int parameter) => Math.Sqrt(Math.Max(0, _values[parameter, parameter]));

    /// <summary>The standard error of their sum, each times a factor: for the log odds of a row its predictors, then 1.</summary>
    /// <exception cref="ArgumentException">There is not one factor for each parameter.</exception>
    public double StandardError(ReadOnlySpan<double> factors)
    {
        if (factors.Length != Parameters)
        {
            throw new ArgumentException($"There are {factors.Length} factors for {Parameters} parameters.", nameof(factors));
        }

        var sum = 0.0;
        for (var i = 0; i < factors.Length; i++)
        {
            for (var j = 0; j < factors.Length; j++)
            {
                sum += factors[i] * _values[i, j] * factors[j];
            }
        }

        return Math.Sqrt(Math.Max(0, sum));
    }
}
