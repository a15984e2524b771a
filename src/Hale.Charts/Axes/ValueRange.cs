namespace Hale.Charts.Axes;

/// <summary>The range an axis covers; never empty.</summary>
internal readonly record struct ValueRange(double Low, double High)
{
    private const double Margin = .05;
    private static readonly double[] Shares = [.01, .02, .05, .1, .15, .2, .3, .4, .5, .6, .8, 1];

    /// <summary>All shares from 0 to a round one not below any of these.</summary>
    public static ValueRange OfShares(IEnumerable<double> values)
    {
        var highest = values.Where(double.IsFinite).DefaultIfEmpty(1).Max();
        return new(0, Shares.FirstOrDefault(share => share >= highest - 1e-9, Shares[^1]));
    }

    /// <summary>The values with a little room at both ends. Shares end at 100 %, and begin at 0 unless asked for otherwise; what is never negative does not begin below 0.</summary>
    public static ValueRange Around(ChartUnit unit, IReadOnlyCollection<double> values, bool fromZero)
    {
        var (low, high) = (values.Min(), values.Max());
        (low, high) = fromZero && low >= 0 ? (0, high) : fromZero && high <= 0 ? (low, 0) : (low, high);
        var room = high > low ? (high - low) * Margin : Math.Max(Math.Abs(high) * .5, .01);
        var below = low >= 0 ? Math.Max(0, low - room) : low - room;
        var above = unit == ChartUnit.Percent && high <= 1 ? Math.Min(1, high + room) : high + room;
        return above > below ? new(below, above) : new(below, below + 1);
    }

    public LinearScale Over(double from, double to) => new(Low, High, from, to);
}
