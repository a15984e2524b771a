namespace Hale.Statistics.Regression;

/// <summary>
/// Σ weight·loss + ½·β'Pβ as a function of the coefficients and the intercept, over columns moved to mean 0 and scaled to deviation 1 (both weighted like the
/// rows). With a free intercept that changes no fit, and makes the search the same for every unit that a column may have.
/// </summary>
internal sealed class LogisticObjective
{
    private readonly double[] _targets;
    private readonly ReadOnlyMemory<double> _weights;
    private readonly StandardisedRows _rows;
    private readonly double[,] _penalty;

    internal LogisticObjective(DesignMatrix x, double[] targets, LogisticOptions options)
    {
        _targets = targets;
        _weights = options.RowWeights;
        Rows = x.Rows;
        HasOffset = !options.Offset.IsEmpty;
        (WeightSum, TargetSum) = Sums();
        Columns = ColumnMoments.Of(x, _weights.Span, WeightSum);
        _rows = new StandardisedRows(x, targets, options, Columns);
        _penalty = QuadraticPenalty.Of(options.Penalty, Columns.Deviations);
    }

    /// <summary>The number of coefficients and the intercept.</summary>
    internal int Parameters => _rows.Columns + 1;

    internal ColumnMoments Columns { get; }

    internal bool HasOffset { get; }

    internal double WeightSum { get; }

    internal double TargetSum { get; }

    internal int Rows { get; }

    internal LogisticPoint At(ReadOnlySpan<double> parameters)
    {
        var sums = new LogisticSums(Parameters);
        for (var place = 0; place < _rows.Count; place++)
        {
            var (weight, target) = (_rows.Weights[place], _rows.Targets[place]);
            var logOdds = _rows.LogOdds(place, parameters);
            var odds = Math.Exp(-Math.Abs(logOdds));
            var likelier = 1 / (1 + odds);
            sums.Loss += weight * (Math.Log(1 + odds) + Math.Max(logOdds, 0) - (target * logOdds));
            sums.Add(_rows[place], weight * Residual(target, logOdds, likelier, odds), weight * odds * likelier * likelier);
        }

        return Penalised(parameters, sums);
    }

    /// <summary>Adds each row's share of the gradient to the sum of its cluster.</summary>
    internal void AddScores(ReadOnlySpan<double> parameters, ReadOnlySpan<int> clusters, double[,] sums)
    {
        for (var place = 0; place < _rows.Count; place++)
        {
            var logOdds = _rows.LogOdds(place, parameters);
            var odds = Math.Exp(-Math.Abs(logOdds));
            var residual = _rows.Weights[place] * Residual(_rows.Targets[place], logOdds, 1 / (1 + odds), odds);
            var row = _rows[place];
            var cluster = clusters[_rows.Numbers[place]];
            for (var j = 0; j < row.Length; j++)
            {
                sums[cluster, j] += residual * row[j];
            }

            sums[cluster, row.Length] += residual;
        }
    }

    internal double Weight(int row) => _weights.IsEmpty ? 1 : _weights.Span[row];

    // p − target, from the probabilities of both outcomes: near 1, 1 − p alone would lose the digits that the gradient needs.
    private static double Residual(double target, double logOdds, double likelier, double odds)
    {
        var rarer = odds * likelier;
        var (happens, fails) = logOdds >= 0 ? (likelier, rarer) : (rarer, likelier);
        return ((1 - target) * happens) - (target * fails);
    }

    private LogisticPoint Penalised(ReadOnlySpan<double> parameters, LogisticSums sums)
    {
        var (loss, gradient, terms) = (sums.Loss, sums.Gradient, sums.Terms);
        var hessian = new double[Parameters, Parameters];
        for (var j = 0; j < Parameters; j++)
        {
            for (var k = 0; k <= j; k++)
            {
                hessian[j, k] = hessian[k, j] = sums.Lower[(j * Parameters) + k];
            }
        }

        // Each row's logarithm is rounded near 1 before it is taken, however small the loss.
        var rounding = (1e-12 * loss) + (1e-15 * WeightSum);
        for (var j = 0; j < _rows.Columns; j++)
        {
            for (var k = 0; k < _rows.Columns; k++)
            {
                var pull = _penalty[j, k] * parameters[k];
                hessian[j, k] += _penalty[j, k];
                gradient[j] += pull;
                terms[j] += Math.Abs(pull);
                loss += .5 * parameters[j] * pull;
                rounding += 1e-15 * Math.Abs(parameters[j] * pull);
            }
        }

        return new LogisticPoint(loss, rounding, gradient, terms, hessian);
    }

    private (double Weights, double Targets) Sums()
    {
        var (weights, targets) = (0.0, 0.0);
        for (var i = 0; i < Rows; i++)
        {
            weights += Weight(i);
            targets += Weight(i) * _targets[i];
        }

        return (weights, targets);
    }
}
