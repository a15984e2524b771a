namespace Hale.Statistics.Survival;

/// <summary>vᵀ·M⁻¹·v for a covariance matrix M, by its Cholesky factor.</summary>
internal static class QuadraticForm
{
    // A pivot this small beside its diagonal element is a sum of rounding errors.
    private const double Nothing = 1e-11;

    /// <summary>The form; <see cref="Degeneracy.Singular"/> when the matrix has no inverse. Overwrites both arguments.</summary>
    public static Answer<double> WithInverse(double[,] matrix, double[] vector)
    {
        var form = 0.0;
        for (var row = 0; row < vector.Length; row++)
        {
            var diagonal = matrix[row, row];
            for (var column = 0; column < row; column++)
            {
                matrix[row, column] = (matrix[row, column] - Dot(matrix, row, column, column)) / matrix[column, column];
            }

            var pivot = diagonal - Dot(matrix, row, row, row);
            if (!(pivot > diagonal * Nothing))
            {
                return Degeneracy.Singular;
            }

            matrix[row, row] = Math.Sqrt(pivot);
            for (var column = 0; column < row; column++)
            {
                vector[row] -= matrix[row, column] * vector[column];
            }

            vector[row] /= matrix[row, row];
            form += vector[row] * vector[row];
        }

        return form;
    }

    private static double Dot(double[,] matrix, int one, int other, int length)
    {
        var sum = 0.0;
        for (var column = 0; column < length; column++)
        {
            sum += matrix[one, column] * matrix[other, column];
        }

        return sum;
    }
}
