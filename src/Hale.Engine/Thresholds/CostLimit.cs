using Hale.Statistics.Regression;
using Hale.Statistics.Resampling;

namespace Hale.Engine.Thresholds;

/// <summary>The score at which the chance of leaving has a certain size, by the map from score to chance that fits the observations (Platt 1999).</summary>
internal static class CostLimit
{
    /// <summary>The limit on the inner scale and its resamples; null where a lower score does not mean more churn.</summary>
    public static (double Limit, BootstrapStatistic Drawn)? Of(ScoredRows rows, double chance, BootstrapOptions options, CancellationToken cancellation)
    {
        int[] places = [.. Enumerable.Range(0, rows.Rows.Count).Where(row => !rows.Rows[row].EndedOtherwise)];
        var scores = DesignMatrix.OfColumns(Array.ConvertAll(places, place => (double)rows.Scores[place]));
        bool[] left = Array.ConvertAll(places, place => rows.Rows[place].Left);
        var drawn = ClusterBootstrap.Run(
            rows.Clusters,
            1,
            (counts, results) =>
            {
                var weights = new double[places.Length];
                for (var place = 0; place < weights.Length; place++)
                {
                    weights[place] = counts[places[place]];
                }

                results[0] = At(scores, left, weights, chance) ?? double.NaN;
            },
            options,
            cancellation)[0];
        return drawn.Value.IsKnown ? (drawn.Value.Value, drawn) : null;
    }

    private static double? At(DesignMatrix scores, bool[] left, double[] weights, double chance) =>
        LogisticRegression.Fit(scores, left, new LogisticOptions { RowWeights = weights }) is { IsKnown: true, Value: var fit } && fit.Coefficients[0] < 0
            ? Math.Clamp((Math.Log(chance / (1 - chance)) - fit.Intercept) / fit.Coefficients[0], 0, 100)
            : null;
}
