namespace Hale.Statistics.Regression;

/// <summary>
/// Σ weight·loss + ½·β'Pβ as a function of the coefficients and the intercept, over columns moved to mean 0 and scaled to deviation 1 (both weighted like the
/// rows). With a free intercept that changes no fit, and makes the search the same for every unit that a column may have.
/// </summary>
internal sealed class LogisticObjective
{
    private readonly DesignMatrix _x;
    private readonly double[] _targets;
    private readonly ReadOnlyMemory<double> _weights;
    private readonly ReadOnlyMemory<double> _offset;
    private readonly double[] _means;
    private readonly double[] _scale;
    private readonly double[,] _penalty;

    internal LogisticObjective(DesignMatrix x, double[] targets, LogisticOptions options)
    {
        _x = x;
        _targets = targets;
        _weights = options.RowWeights;
        _offset = options.Offset;
        (WeightSum, TargetSum) = Sums();
        Columns = ColumnMoments.Of(x, Weight, WeightSum);
        _means = Columns.Means;
        _scale = Array.ConvertAll(Columns.Deviations, deviation => 1 / deviation);
        _penalty = QuadraticPenalty.Of(options.Penalty, Columns.Deviations);
    }

    /// <summary>The number of coefficients and the intercept.</summary>
    internal int Parameters => _x.Columns + 1;

    internal ColumnMoments Columns { get; }

    internal bool HasOffset => !_offset.IsEmpty;

    internal double WeightSum { get; }

    internal double TargetSum { get; }

    internal int Rows => _x.Rows;

    internal LogisticPoint At(ReadOnlySpan<double> parameters)
    {
        var gradient = new double[Parameters];
        var terms = new double[Parameters];
        var hessian = new double[Parameters * Parameters];
        var row = new double[Parameters];
        var loss = 0.0;
        for (var i = 0; i < _x.Rows; i++)
        {
            if (Weight(i) is var weight && weight.Equals(0))
            {
                continue;
            }

            var logOdds = LogOddsAt(i, parameters, row);
            var odds = Math.Exp(-Math.Abs(logOdds));
            var likelier = 1 / (1 + odds);
            loss += weight * (Math.Log(1 + odds) + Math.Max(logOdds, 0) - (_targets[i] * logOdds));
            Add(row, weight * Residual(i, logOdds, likelier, odds), weight * odds * likelier * likelier, gradient, terms, hessian);
        }

        return Penalised(parameters, loss, gradient, terms, hessian);
    }

    /// <summary>Adds each row's share of the gradient to the sum of its cluster.</summary>
    internal void AddScores(ReadOnlySpan<double> parameters, ReadOnlySpan<int> clusters, double[,] sums)
    {
        var row = new double[Parameters];
        for (var i = 0; i < _x.Rows; i++)
        {
            var logOdds = LogOddsAt(i, parameters, row);
            var odds = Math.Exp(-Math.Abs(logOdds));
            var residual = Weight(i) * Residual(i, logOdds, 1 / (1 + odds), odds);
            for (var j = 0; j < row.Length; j++)
            {
                sums[clusters[i], j] += residual * row[j];
            }
        }
    }

    internal double Weight(int row) => _weights.IsEmpty ? 1 : _weights.Span[row];

    // p − target, from the probabilities of both outcomes: near 1, 1 − p alone would lose the digits that the gradient needs.
    private double Residual(int row, double logOdds, double likelier, double odds)
    {
        var rarer = odds * likelier;
        var (happens, fails) = logOdds >= 0 ? (likelier, rarer) : (rarer, likelier);
        return ((1 - _targets[row]) * happens) - (_targets[row] * fails);
    }

    private double LogOddsAt(int index, ReadOnlySpan<double> parameters, double[] row)
    {
        var values = _x[index];
        var result = parameters[^1] + (_offset.IsEmpty ? 0 : _offset.Span[index]);
        for (var j = 0; j < values.Length; j++)
        {
            row[j] = (values[j] - _means[j]) * _scale[j];
            result += parameters[j] * row[j];
        }

        row[^1] = 1;
        return result;
    }

    private static void Add(double[] row, double residual, double curvature, double[] gradient, double[] terms, double[] hessian)
    {
        for (var j = 0; j < row.Length; j++)
        {
            var value = row[j];
            gradient[j] += residual * value;
            terms[j] += Math.Abs(residual * value);
            var scaled = curvature * value;
            var line = hessian.AsSpan(j * row.Length, j + 1);
            for (var k = 0; k < line.Length; k++)
            {
                line[k] += scaled * row[k];
            }
        }
    }

    private LogisticPoint Penalised(ReadOnlySpan<double> parameters, double loss, double[] gradient, double[] terms, double[] lower)
    {
        var hessian = new double[Parameters, Parameters];
        for (var j = 0; j < Parameters; j++)
        {
            for (var k = 0; k <= j; k++)
            {
                hessian[j, k] = hessian[k, j] = lower[(j * Parameters) + k];
            }
        }

        // Each row's logarithm is rounded near 1 before it is taken, however small the loss.
        var rounding = (1e-12 * loss) + (1e-15 * WeightSum);
        for (var j = 0; j < _x.Columns; j++)
        {
            for (var k = 0; k < _x.Columns; k++)
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
        for (var i = 0; i < _x.Rows; i++)
        {
            weights += Weight(i);
            targets += Weight(i) * _targets[i];
        }

        return (weights, targets);
    }
}
