namespace Hale.Statistics.Proportions;

/// <summary>The interval of the difference of two independent rates (Newcombe 1998, method 10: Wilson intervals joined).</summary>
public static class Newcombe
{
    /// <summary>
    /// The first rate minus the second, from −1 to 1. The interval contains the difference and lies within −1 and 1.
    /// It takes every row as independent: where accounts repeat, it is too narrow.
    /// </summary>
    /// <param name="events1">Rows with the event in the first group.</param>
    /// <param name="rows1">All rows of the first group.</param>
    /// <param name="events2">Rows with the event in the second group.</param>
    /// <param name="rows2">All rows of the second group.</param>
    /// <param name="confidence">How often such intervals hold the true difference; between 0 and 1.</param>
    /// <returns>The difference; <see cref="Degeneracy.NoRows"/> when either group is empty.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 ≤ events ≤ rows in a group, or the confidence is not between 0 and
    /// 1.</exception>
    public static Answer<Estimate> Difference(int events1, int rows1, int events2, int rows2, double confidence = 0.95)
    {
        var first = Wilson.Interval(events1, rows1, confidence);
        var second = Wilson.Interval(events2, rows2, confidence);
        if (rows1 == 0 || rows2 == 0)
        {
            return Degeneracy.NoRows;
        }

        var rate1 = events1 / (double)rows1;
        var rate2 = events2 / (double)rows2;
        var difference = rate1 - rate2;
        var below = Distance(rate1 - first.Low, second.High - rate2);
        var above = Distance(first.High - rate1, rate2 - second.Low);
        return new Estimate(difference, new Interval(Math.Max(-1, difference - below), Math.Min(1, difference + above)));
    }

    private static double Distance(double one, double other) => Math.Sqrt((one * one) + (other * other));
}
