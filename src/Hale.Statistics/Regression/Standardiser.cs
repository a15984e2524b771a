namespace Hale.Statistics.Regression;

/// <summary>
/// The mean and the population standard deviation (dividing by the number of rows) of each column of the rows that a model is fitted on, applied unchanged to
/// the rows that it is judged on. A column that never varies keeps its unit, so that it becomes 0 on the rows it was taken from.
/// </summary>
public sealed class Standardiser
{
    private readonly double[] _means;
    private readonly double[] _deviations;

    private Standardiser(double[] means, double[] deviations)
    {
        _means = means;
        _deviations = deviations;
    }

    /// <summary>The mean of each column.</summary>
    public IReadOnlyList<double> Means => _means;

    /// <summary>The population standard deviation of each column; 1 where the column never varies.</summary>
    public IReadOnlyList<double> Deviations => _deviations;

    /// <summary>The means and deviations of these rows; without a row there are none.</summary>
    public static Answer<Standardiser> Of(DesignMatrix rows)
    {
        if (rows.Rows == 0)
        {
            return Degeneracy.NoRows;
        }

        var means = new double[rows.Columns];
        var deviations = new double[rows.Columns];
        for (var column = 0; column < rows.Columns; column++)
        {
            (means[column], deviations[column]) = Moments(rows, column);
        }

        return new Standardiser(means, deviations);
    }

    /// <summary>(value − mean) / deviation, column by column.</summary>
    /// <exception cref="ArgumentException">The number of columns differs.</exception>
    public DesignMatrix Apply(DesignMatrix rows)
    {
        if (rows.Columns != _means.Length)
        {
            throw new ArgumentException($"The rows have {rows.Columns} columns, the standardiser {_means.Length}.", nameof(rows));
        }

        if (rows.Columns == 0)
        {
            return rows;
        }

        var values = new double[rows.Rows * rows.Columns];
        for (var i = 0; i < values.Length; i++)
        {
            var column = i % rows.Columns;
            values[i] = (rows[i / rows.Columns][column] - _means[column]) / _deviations[column];
        }

        return DesignMatrix.OfRows(values, rows.Columns);
    }

    private static (double Mean, double Deviation) Moments(DesignMatrix rows, int column)
    {
        var (sum, least, most) = (0.0, double.PositiveInfinity, double.NegativeInfinity);
        for (var row = 0; row < rows.Rows; row++)
        {
            var value = rows[row][column];
            sum += value;
            least = Math.Min(least, value);
            most = Math.Max(most, value);
        }

        // The rounded mean of a constant column can miss it by one digit, which must not become its deviation.
        if (least.Equals(most))
        {
            return (least, 1);
        }

        var mean = sum / rows.Rows;
        var squares = 0.0;
        for (var row = 0; row < rows.Rows; row++)
        {
            squares += (rows[row][column] - mean) * (rows[row][column] - mean);
        }

        return (mean, Math.Sqrt(squares / rows.Rows));
    }
}
