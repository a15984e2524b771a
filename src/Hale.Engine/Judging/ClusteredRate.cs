using Hale.Engine.ReportCards;
using Hale.Statistics;

namespace Hale.Engine.Judging;

/// <summary>The share of some rows that left, with the sandwich over accounts on the scale of log odds: for so many rows that resampling them would take minutes.</summary>
internal static class ClusteredRate
{
    private const double Reach = 1.959963984540054;

    public static Figure Of(Panel panel, IReadOnlyList<int> rows)
    {
        var left = rows.Count(row => panel.Left[row]);
        var rate = (double)left / rows.Count;
        var residuals = new Dictionary<int, double>();
        foreach (var row in rows)
        {
            residuals[panel.Clusters[row]] = residuals.GetValueOrDefault(panel.Clusters[row]) + (panel.Left[row] ? 1 : 0) - rate;
        }

        var clusters = residuals.Count;
        var error = Math.Sqrt(residuals.Values.Sum(residual => residual * residual) * clusters / Math.Max(1, clusters - 1)) / rows.Count;
        var (middle, reach) = (Math.Log(rate / (1 - rate)), Reach * error / (rate * (1 - rate)));
        return Figure.Of(rate, new Interval(Share(middle - reach), Share(middle + reach)));
    }

    private static double Share(double logOdds) => 1 / (1 + Math.Exp(-logOdds));
}
