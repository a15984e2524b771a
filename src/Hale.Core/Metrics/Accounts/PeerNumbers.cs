namespace Hale.Core.Metrics.Accounts;

/// <summary>Formulas over the sorted values of peers, of which there is at least one.</summary>
internal static class PeerNumbers
{
    /// <summary>The share of the values below a number, and half of the share equal to it (Bross 1958).</summary>
    public static double MidRank(ReadOnlySpan<double> sorted, double number)
    {
        var (below, notAbove) = (Below(sorted, number, orEqual: false), Below(sorted, number, orEqual: true));
        return (below + notAbove) / (2.0 * sorted.Length);
    }

    public static double Median(ReadOnlySpan<double> sorted) => (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;

    /// <summary>x(k) + f (x(k+1) − x(k)) with k + f = 1 + (n − 1) share (Hyndman and Fan 1996, type 7).</summary>
    public static double Percentile(ReadOnlySpan<double> sorted, decimal share)
    {
        var place = (sorted.Length - 1) * share;
        var (whole, rest) = ((int)decimal.Floor(place), (double)(place - decimal.Floor(place)));
        return rest == 0 ? sorted[whole] : sorted[whole] + (rest * (sorted[whole + 1] - sorted[whole]));
    }

    private static int Below(ReadOnlySpan<double> sorted, double number, bool orEqual)
    {
        var (from, to) = (0, sorted.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (sorted[middle] < number || (orEqual && sorted[middle].Equals(number)))
            {
                from = middle + 1;
            }
            else
            {
                to = middle;
            }
        }

        return from;
    }
}
