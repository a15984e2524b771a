namespace Hale.Statistics.Regression;

/// <summary>
/// The predictors of a regression: a row for each observation, a column for each predictor, without a column for the intercept. Every number is finite: what is
/// missing is decided by the caller before.
/// </summary>
public sealed class DesignMatrix
{
    private readonly double[] _values;

    private DesignMatrix(double[] values, int rows, int columns)
    {
        if (Array.FindIndex(values, value => !double.IsFinite(value)) is var bad and >= 0)
        {
            throw new ArgumentException($"The predictor in row {bad / columns}, column {bad % columns} is not a finite number.", nameof(values));
        }

        _values = values;
        Rows = rows;
        Columns = columns;
    }

    /// <summary>The number of observations.</summary>
    public int Rows { get; }

    /// <summary>The number of predictors; 0 for a regression on the intercept alone.</summary>
    public int Columns { get; }

    /// <summary>The predictors of one observation.</summary>
    public ReadOnlySpan<double> this[int row] => _values.AsSpan(row * Columns, Columns);

    /// <summary>A matrix from its columns, each with a number for every row.</summary>
    /// <exception cref="ArgumentException">There is no column, columns differ in length, or a number is not finite.</exception>
    public static DesignMatrix OfColumns(params IReadOnlyList<double[]> columns)
    {
        if (columns.Count == 0)
        {
            throw new ArgumentException("A matrix of columns needs at least one column.", nameof(columns));
        }

        var rows = columns[0].Length;
        if (columns.Any(column => column.Length != rows))
        {
            throw new ArgumentException("The columns differ in length.", nameof(columns));
        }

        var values = new double[rows * columns.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = columns[i % columns.Count][i / columns.Count];
        }

        return new DesignMatrix(values, rows, columns.Count);
    }

    /// <summary>A matrix from the numbers of the first row, then the second, and so on.</summary>
    /// <exception cref="ArgumentException">The numbers do not fill the last row, or one is not finite.</exception>
    public static DesignMatrix OfRows(ReadOnlySpan<double> values, int columns)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(columns);
        return values.Length % columns == 0
            ? new DesignMatrix(values.ToArray(), values.Length / columns, columns)
            : throw new ArgumentException($"{values.Length} numbers do not fill rows of {columns}.", nameof(values));
    }

    /// <summary>A matrix without predictors: the regression has an intercept alone.</summary>
    public static DesignMatrix WithoutColumns(int rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        return new DesignMatrix([], rows, 0);
    }

    /// <summary>The rows named, in that order; a row may be named more than once.</summary>
    public DesignMatrix Only(ReadOnlySpan<int> rows)
    {
        var values = new double[rows.Length * Columns];
        for (var i = 0; i < rows.Length; i++)
        {
            this[rows[i]].CopyTo(values.AsSpan(i * Columns));
        }

        return new DesignMatrix(values, rows.Length, Columns);
    }
}
