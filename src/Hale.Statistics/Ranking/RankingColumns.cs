namespace Hale.Statistics.Ranking;

/// <summary>What every ranking statistic demands of its two columns.</summary>
internal static class RankingColumns
{
    /// <summary>Refuses columns that contradict each other.</summary>
    /// <exception cref="ArgumentException">The columns differ in length, or a predictor is NaN.</exception>
    public static void Check(ReadOnlySpan<double> predictor, ReadOnlySpan<bool> events)
    {
        CheckLength(predictor.Length, events.Length, nameof(events));
        foreach (var value in predictor)
        {
            if (double.IsNaN(value))
            {
                throw new ArgumentException("A predictor is NaN: leave the row out, or give it a value.", nameof(predictor));
            }
        }
    }

    /// <summary>Refuses a column of another length.</summary>
    /// <exception cref="ArgumentException">A column has another number of rows.</exception>
    public static void CheckLength(int rows, int length, string column)
    {
        if (rows != length)
        {
            throw new ArgumentException($"{column} has {length} rows where {rows} are given.", column);
        }
    }
}
