using Hale.Engine.Judging;
using Hale.Engine.ReportCards;
using Hale.Statistics.Proportions;

namespace Hale.Engine.Comparing;

/// <summary>Which customers who left stood on a list of the worst scores. The lists stay as they were; the customers are what is drawn again.</summary>
internal static class ListedLeavers
{
    public static ComparedCapture? Compare(PairedPanel panel, double capacity, Intervals intervals)
    {
        if (panel.Before.Churners == 0)
        {
            return null;
        }

        var (old, now) = (MonthlyList.Of(panel.Before, capacity), MonthlyList.Of(panel.After, capacity));
        int[][] customers = [.. Enumerable.Range(0, panel.Before.Count).Where(row => panel.Before.Left[row]).GroupBy(row => panel.Before.Clusters[row]).Select(rows => rows.ToArray())];
        var found = new ComparedFigure(
            Found(customers, old),
            Found(customers, now),
            Difference(panel.Before, customers, [.. customers.Select(rows => now.AtLeastOnce(rows) - old.AtLeastOnce(rows))], intervals));
        return new ComparedCapture(capacity, now.Length, customers.Length, found, now.Leavers(panel.After).ByChance / customers.Length);
    }

    /// <summary>Each customer once, so that the closed form holds.</summary>
    private static Figure Found(int[][] customers, MonthlyList list)
    {
        var share = customers.Sum(list.AtLeastOnce) / customers.Length;
        return Figure.Of(share, Wilson.Interval(share, (double)customers.Length));
    }

    private static Figure Difference(Panel panel, int[][] customers, double[] values, Intervals intervals) => Figures.Resampled(panel, intervals, weights =>
    {
        var (sum, all) = (0d, 0L);
        for (var customer = 0; customer < customers.Length; customer++)
        {
            // All rows of an account have its weight.
            var weight = weights[customers[customer][0]];
            (sum, all) = (sum + (weight * values[customer]), all + weight);
        }

        return all == 0 ? double.NaN : sum / all;
    });
}
