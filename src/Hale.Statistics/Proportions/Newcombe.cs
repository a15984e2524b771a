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

        return Difference(new Estimate(events1 / (double)rows1, first), new Estimate(events2 / (double)rows2, second));
    }

    /// <summary>The same of any two rates that do not depend on each other, whatever gave them their intervals ("square and add", Newcombe 1998).</summary>
    /// <param name="first">The first rate, 0 to 1, with its interval.</param>
    /// <param name="second">The second.</param>
    /// <returns>The first minus the second, −1 to 1.</returns>
    public static Estimate Difference(Estimate first, Estimate second)
    {
        var difference = first.Value - second.Value;
        var below = Distance(first.Value - first.Interval.Low, second.Interval.High - second.Value);
        var above = Distance(first.Interval.High - first.Value, second.Value - second.Interval.Low);
        return new Estimate(difference, new Interval(Math.Max(-1, difference - below), Math.Min(1, difference + above)));
    }

    private static double Distance(double one, double other) => Math.Sqrt((one * one) + (other * other));
}
