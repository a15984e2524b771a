namespace Hale.Statistics;

/// <summary>
/// The Cholesky factor of a small symmetric matrix, scaled to a diagonal of ones first. It answers whether the columns behind the matrix depend on one another,
/// which a library's factorisation tells only by an exception.
/// </summary>
internal sealed class Cholesky
{
    /// <summary>A scaled pivot is 1 − R² of a column on those before it; below this the column holds nothing of its own but rounding.</summary>
    private const double LeastPivot = 1e-13;

    private readonly double[,] _factor;
    private readonly double[] _scale;

    private Cholesky(double[,] factor, double[] scale)
    {
        _factor = factor;
        _scale = scale;
    }

    /// <summary>The factor, or null where the matrix is singular to rounding.</summary>
    internal static Cholesky? Of(double[,] symmetric)
    {
        var size = symmetric.GetLength(0);
        var scale = new double[size];
        for (var i = 0; i < size; i++)
        {
            if (!(symmetric[i, i] > 0 && double.IsFinite(symmetric[i, i])))
            {
                return null;
            }

            scale[i] = 1 / Math.Sqrt(symmetric[i, i]);
        }

        var factor = new double[size, size];
        for (var column = 0; column < size; column++)
        {
            for (var row = column; row < size; row++)
            {
                factor[row, column] = Remainder(symmetric[row, column] * scale[row] * scale[column], factor, row, column);
            }

            if (!(factor[column, column] > LeastPivot))
            {
                return null;
            }

            Divide(factor, column, Math.Sqrt(factor[column, column]));
        }

        return new Cholesky(factor, scale);
    }

    /// <summary>The solution of matrix · result = right.</summary>
    internal double[] Solve(ReadOnlySpan<double> right)
    {
        var size = _scale.Length;
        var result = new double[size];
        for (var i = 0; i < size; i++)
        {
            var sum = right[i] * _scale[i];
            for (var k = 0; k < i; k++)
            {
                sum -= _factor[i, k] * result[k];
            }

            result[i] = sum / _factor[i, i];
        }

        for (var i = size - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < size; k++)
            {
                result[i] -= _factor[k, i] * result[k];
            }

            result[i] /= _factor[i, i];
        }

        for (var i = 0; i < size; i++)
        {
            result[i] *= _scale[i];
        }

        return result;
    }

    private static double Remainder(double value, double[,] factor, int row, int column)
    {
        for (var k = 0; k < column; k++)
        {
            value -= factor[row, k] * factor[column, k];
        }

        return value;
    }

    private static void Divide(double[,] factor, int column, double pivot)
    {
        for (var row = column; row < factor.GetLength(0); row++)
        {
            factor[row, column] /= pivot;
        }
    }
}
