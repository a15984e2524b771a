namespace Hale.Statistics.Regression;

/// <summary>The rows of positive weight, their columns moved to mean 0 and scaled to deviation 1: worked out once, because a search reads each of them in every step.</summary>
internal sealed class StandardisedRows
{
    private readonly double[] _values;
    private readonly double[] _offset;

    internal StandardisedRows(DesignMatrix x, double[] targets, LogisticOptions options, ColumnMoments moments)
    {
        Columns = x.Columns;
        Numbers = Weighted(options.RowWeights.Span, x.Rows);
        _values = new double[Numbers.Length * Columns];
        _offset = options.Offset.IsEmpty ? [] : new double[Numbers.Length];
        (Weights, Targets) = (new double[Numbers.Length], new double[Numbers.Length]);
        var scale = Array.ConvertAll(moments.Deviations, deviation => 1 / deviation);
        for (var place = 0; place < Numbers.Length; place++)
        {
            var number = Numbers[place];
            for (var column = 0; column < Columns; column++)
            {
                _values[(place * Columns) + column] = (x[number][column] - moments.Means[column]) * scale[column];
            }

            (Weights[place], Targets[place]) = (options.RowWeights.IsEmpty ? 1 : options.RowWeights.Span[number], targets[number]);
            if (_offset.Length > 0)
            {
                _offset[place] = options.Offset.Span[number];
            }
        }
    }

    internal int Count => Numbers.Length;

    internal int Columns { get; }

    /// <summary>The number of each row among those that were given.</summary>
    internal int[] Numbers { get; }

    internal double[] Weights { get; }

    internal double[] Targets { get; }

    internal ReadOnlySpan<double> this[int place] => _values.AsSpan(place * Columns, Columns);

    /// <summary>The log odds of a row; the intercept is the last parameter.</summary>
    internal double LogOdds(int place, ReadOnlySpan<double> parameters)
    {
        var row = this[place];
        var result = parameters[^1] + (_offset.Length == 0 ? 0 : _offset[place]);
        for (var column = 0; column < row.Length; column++)
        {
            result += parameters[column] * row[column];
        }

        return result;
    }

    private static int[] Weighted(ReadOnlySpan<double> weights, int rows)
    {
        var (numbers, count) = (new int[rows], 0);
        for (var row = 0; row < rows; row++)
        {
            if (weights.IsEmpty || weights[row] > 0)
            {
                numbers[count++] = row;
            }
        }

        return count == rows ? numbers : numbers[..count];
    }
}
