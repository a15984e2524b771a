namespace Hale.Statistics.Regression;

/// <summary>A penalty as the matrix P of ½·β'Pβ, beside a loss that counts once, for coefficients per deviation of their column.</summary>
internal static class QuadraticPenalty
{
    internal static double[,] Of(LogisticPenalty penalty, double[] deviations)
    {
        var columns = deviations.Length;
        var result = penalty.Match(
            _ => new double[columns, columns],
            ridge => Ridge(ridge, deviations),
            towards => Towards(towards, columns));
        for (var row = 0; row < columns; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                result[row, column] /= deviations[row] * deviations[column];
            }
        }

        return result;
    }

    private static double[,] Ridge(LogisticPenalty.Ridge ridge, double[] deviations)
    {
        if (ridge.Shares.Count > 0 && ridge.Shares.Count != deviations.Length)
        {
            throw new ArgumentException($"The penalty has {ridge.Shares.Count} shares for {deviations.Length} columns.", nameof(ridge));
        }

        return Diagonal(deviations.Length, column => Share(ridge, column) * (ridge.Standardised ? deviations[column] * deviations[column] : 1) / ridge.C);
    }

    private static double Share(LogisticPenalty.Ridge ridge, int column) => ridge.Shares.Count == 0 ? 1
        : ridge.Shares[column] is var share && share >= 0 && double.IsFinite(share) ? share
        : throw new ArgumentException($"The share {share} of column {column} is not a number of 0 or more.", nameof(ridge));

    private static double[,] Diagonal(int columns, Func<int, double> entry)
    {
        var result = new double[columns, columns];
        for (var column = 0; column < columns; column++)
        {
            result[column, column] = entry(column);
        }

        return result;
    }

    // β − (Σβ)·w = Aβ with A = I − w·1'; hence P = 2λ·A'A + 2τ·I, and (A'A)ij = [i = j] − wi − wj + Σw².
    private static double[,] Towards(LogisticPenalty.TowardsWeights towards, int columns)
    {
        var weights = towards.Weights;
        if (weights.Count != columns)
        {
            throw new ArgumentException($"The penalty has {weights.Count} weights for {columns} columns.", nameof(columns));
        }

        var squares = weights.Sum(weight => weight * weight);
        var result = Diagonal(columns, _ => 2 * (towards.Lambda + towards.Tau));
        for (var row = 0; row < columns; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                result[row, column] += 2 * towards.Lambda * (squares - weights[row] - weights[column]);
            }
        }

        return result;
    }
}
