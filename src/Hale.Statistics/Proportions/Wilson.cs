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
        return rows == 0 ? Interval(0, 0.0, confidence) : Interval(events / (double)rows, rows, confidence);
    }

    /// <summary>The same for a rate whose rows are worth fewer independent ones: repeated accounts count as the effective sample size (Korn &amp; Graubard 1998, with Wilson's interval in place of the exact one).</summary>
    /// <param name="rate">The rate, 0 to 1.</param>
    /// <param name="effectiveRows">How many independent rows they are worth, 0 or more. With none, nothing is known: 0 to 1.</param>
    /// <param name="confidence">How often such intervals hold the true rate; between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static Interval Interval(double rate, double effectiveRows, double confidence = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rate);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rate, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(effectiveRows);
        var z = ConfidenceLevel.NormalReach(confidence);
        if (effectiveRows == 0)
        {
            return new Interval(0, 1);
        }

        var shrink = 1 + (z * z / effectiveRows);
        var middle = (rate + (z * z / (2 * effectiveRows))) / shrink;
        var half = z * Math.Sqrt((rate * (1 - rate) / effectiveRows) + (z * z / (4 * effectiveRows * effectiveRows))) / shrink;

        // At the ends the formula gives exactly 0 and 1; rounding must not keep the rate out of its own interval.
        return new Interval(
            rate == 0 ? 0 : Math.Max(0, middle - half),
            rate == 1 ? 1 : Math.Min(1, middle + half));
    }
}
