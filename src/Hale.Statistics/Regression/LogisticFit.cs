namespace Hale.Statistics.Regression;

/// <summary>A fitted logistic regression: log odds of the event = intercept + Σ coefficient · predictor.</summary>
public sealed class LogisticFit
{
    private readonly LogisticObjective _objective;
    private readonly LogisticOptimum _optimum;
    private readonly double[] _coefficients;

    internal LogisticFit(LogisticObjective objective, LogisticOptimum optimum)
    {
        _objective = objective;
        _optimum = optimum;
        _coefficients = optimum.Parameters[..^1];
        Intercept = optimum.Parameters[^1];
        for (var i = 0; i < _coefficients.Length; i++)
        {
            _coefficients[i] /= objective.Columns.Deviations[i];
            Intercept -= _coefficients[i] * objective.Columns.Means[i];
        }
    }

    /// <summary>One coefficient for each column, in its unit.</summary>
    public IReadOnlyList<double> Coefficients => _coefficients;

    /// <summary>The log odds where every predictor is 0 (and the offset, if there was one).</summary>
    public double Intercept { get; }

    /// <summary>How many Newton steps the search took.</summary>
    public int Iterations => _optimum.Iterations;

    /// <summary>The largest first derivative that is left, over standardised columns; of a coefficient held at 0, the part that points below 0 is no error.</summary>
    public double GradientNorm
    {
        get
        {
            var largest = 0.0;
            for (var i = 0; i < _optimum.Free.Length; i++)
            {
                var slope = _optimum.Point.Gradient[i];
                largest = Math.Max(largest, _optimum.Free[i] ? Math.Abs(slope) : -slope);
            }

            return largest;
        }
    }

    /// <summary>The log odds of a row.</summary>
    /// <exception cref="ArgumentException">There is not one predictor for each coefficient.</exception>
    public double LogOddsOf(ReadOnlySpan<double> row)
    {
        if (row.Length != _coefficients.Length)
        {
            throw new ArgumentException($"The row has {row.Length} predictors, the regression {_coefficients.Length}.", nameof(row));
        }

        var sum = Intercept;
        for (var i = 0; i < row.Length; i++)
        {
            sum += _coefficients[i] * row[i];
        }

        return sum;
    }

    /// <summary>The probability of the event in a row, 0..1.</summary>
    /// <exception cref="ArgumentException">There is not one predictor for each coefficient.</exception>
    public double Predict(ReadOnlySpan<double> row) => LogOdds.Probability(LogOddsOf(row));

    /// <summary>The probability of the event in each row, 0..1.</summary>
    /// <exception cref="ArgumentException">The number of columns differs.</exception>
    public double[] Predict(DesignMatrix rows)
    {
        var result = new double[rows.Rows];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = Predict(rows[i]);
        }

        return result;
    }

    /// <summary>
    /// The covariance if the model is right and the rows are independent: the inverse of the second derivatives of the objective, penalty included. Without a
    /// penalty the inverse observed information (Cox 1958).
    /// </summary>
    public CoefficientCovariance Covariance() => Sandwich.Model(_objective, _optimum);

    /// <summary>
    /// The covariance when rows of one cluster depend on one another (Liang and Zeger 1986): inverse · Σ over clusters of (score·score') · inverse, without a
    /// factor for small samples. With one row a cluster it is White's HC0. It is an approximation for many clusters: with fewer than
    /// <see cref="LeastClusters"/>, or not more than parameters, there is none.
    /// </summary>
    /// <exception cref="ArgumentException">There is not one cluster for each row, or a number is negative.</exception>
    public Answer<CoefficientCovariance> Covariance(ReadOnlySpan<int> clusters) => Sandwich.Clustered(_objective, _optimum, clusters);

    /// <summary>Below this many clusters the cluster sandwich says nothing that can be relied on.</summary>
    public const int LeastClusters = 10;
}
