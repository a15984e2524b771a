namespace Hale.Statistics.Proportions;

/// <summary>The score interval of one rate (Wilson 1927), without continuity correction.</summary>
public static class Wilson
{
    /// <summary>
    /// The rates that a score test at 1 − <paramref name="confidence"/> would not reject. It lies within 0 and 1 and contains the rate.
    /// It takes every row as independent: where accounts repeat, it is too narrow.
    /// </summary>
    /// <param name="events">Rows with the event.</param>
    /// <param name="rows">All rows. With none, nothing is known: 0 to 1.</param>
    /// <param name="confidence">How often such intervals hold the true rate; between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 ≤ events ≤ rows, or the confidence is not between 0 and 1.</exception>
    public static Interval Interval(int events, int rows, double confidence = 0.95)
    {
        Counts.Require(events, rows);
        var z = Deviate.TwoSided(confidence);
        if (rows == 0)
        {
            return new Interval(0, 1);
        }

        var n = (double)rows;
        var rate = events / n;
        var shrink = 1 + (z * z / n);
        var middle = (rate + (z * z / (2 * n))) / shrink;
        var half = z * Math.Sqrt((rate * (1 - rate) / n) + (z * z / (4 * n * n))) / shrink;

        // At the ends the formula gives exactly 0 and 1; rounding must not keep the rate out of its own interval.
        return new Interval(
            events == 0 ? 0 : Math.Max(0, middle - half),
            events == rows ? 1 : Math.Min(1, middle + half));
    }
}
