namespace Hale.Statistics.Calibration;

/// <summary>
/// A cubic spline that is straight beyond its outer knots (Stone and Koo 1985), in the basis and with the knots of Harrell (2001): the predictor itself and, for k
/// knots, k − 2 curved terms in units of the squared range of the knots.
/// </summary>
internal sealed class RestrictedCubicSpline
{
    private readonly double[] _knots;

    private RestrictedCubicSpline(double[] knots) => _knots = knots;

    internal int Knots => _knots.Length;

    internal int Terms => 1 + Math.Max(0, _knots.Length - 2);

    /// <summary>A spline with knots at fixed percentiles of sorted values, or null where percentiles coincide. 0 knots make a straight line.</summary>
    internal static RestrictedCubicSpline? Of(double[] sorted, int knots)
    {
        double[] shares = knots switch
        {
            0 => [],
            3 => [.1, .5, .9],
            4 => [.05, .35, .65, .95],
            5 => [.05, .275, .5, .725, .95],
            _ => throw new ArgumentOutOfRangeException(nameof(knots), knots, "There are 0, 3, 4 or 5 knots."),
        };
        var places = shares.Select(share => Percentile(sorted, share)).ToArray();
        return places.Zip(places.Skip(1)).All(pair => pair.First < pair.Second) ? new RestrictedCubicSpline(places) : null;
    }

    internal static double Percentile(double[] sorted, double share) => SortedValues.At(sorted, share * (sorted.Length - 1));

    internal void Fill(double value, Span<double> terms)
    {
        terms[0] = value;
        for (var j = 0; j < terms.Length - 1; j++)
        {
            var (last, before) = (_knots[^1], _knots[^2]);
            var unit = (last - _knots[0]) * (last - _knots[0]);
            var curved = Cube(value - _knots[j])
                - (Cube(value - before) * (last - _knots[j]) / (last - before))
                + (Cube(value - last) * (before - _knots[j]) / (last - before));
            terms[j + 1] = curved / unit;
        }
    }

    private static double Cube(double distance) => distance > 0 ? distance * distance * distance : 0;
}
