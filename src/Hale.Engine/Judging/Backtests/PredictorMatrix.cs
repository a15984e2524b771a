using Hale.Statistics;
using Hale.Statistics.Regression;

namespace Hale.Engine.Judging.Backtests;

/// <summary>
/// Numbers of observations for a regression: what is missing takes the mean of the rows that are fitted on, and where some of them miss it, a column of its own says so. Standardised by
/// the rows that are fitted on.
/// </summary>
/// <param name="columns">The numbers of every row; NaN where one is missing.</param>
/// <param name="saysMissing">Whether missing values have a column of their own.</param>
internal sealed class PredictorMatrix(IReadOnlyList<ReadOnlyMemory<double>> columns, bool saysMissing)
{
    /// <summary>The free fit on some rows.</summary>
    /// <param name="rows">Their places.</param>
    /// <param name="events">Whether each has the event.</param>
    public Answer<FreeFit> Fit(IReadOnlyList<int> rows, IReadOnlyList<bool> events)
    {
        if (rows.Count == 0)
        {
            return Degeneracy.NoRows;
        }

        double[] means = [.. columns.Select(column => Mean(column, rows))];
        bool[] flagged = [.. columns.Select(column => saysMissing && Misses(column, rows))];
        var raw = Design(rows, means, flagged);
        return Standardiser.Of(raw).Match(
            standardiser => LogisticRegression
                .Fit(standardiser.Apply(raw), [.. events], new LogisticOptions { Penalty = new LogisticPenalty.Ridge(1) })
                .Select(fit => new FreeFit(fit, tested => standardiser.Apply(Design(tested, means, flagged)), Names(flagged))),
            why => why);
    }

    private static double Mean(ReadOnlyMemory<double> column, IReadOnlyList<int> rows)
    {
        var (sum, count) = (0d, 0);
        foreach (var row in rows)
        {
            if (double.IsFinite(column.Span[row]))
            {
                (sum, count) = (sum + column.Span[row], count + 1);
            }
        }

        return count == 0 ? 0 : sum / count;
    }

    /// <summary>Whether some rows miss it and some do not.</summary>
    private static bool Misses(ReadOnlyMemory<double> column, IReadOnlyList<int> rows)
    {
        var missing = rows.Count(row => !double.IsFinite(column.Span[row]));
        return missing > 0 && missing < rows.Count;
    }

    private DesignMatrix Design(IReadOnlyList<int> rows, double[] means, bool[] flagged)
    {
        var width = means.Length + flagged.Count(flag => flag);
        var values = new double[rows.Count * width];
        for (var i = 0; i < rows.Count; i++)
        {
            var next = (i * width) + means.Length;
            for (var column = 0; column < means.Length; column++)
            {
                var value = columns[column].Span[rows[i]];
                values[(i * width) + column] = double.IsFinite(value) ? value : means[column];
                if (flagged[column])
                {
                    values[next++] = double.IsFinite(value) ? 0 : 1;
                }
            }
        }

        return DesignMatrix.OfRows(values, width);
    }

    private static IReadOnlyList<(int Column, bool WhenMissing)> Names(bool[] flagged) =>
        [.. Enumerable.Range(0, flagged.Length).Select(column => (column, false)), .. Enumerable.Range(0, flagged.Length).Where(column => flagged[column]).Select(column => (column, true))];
}
