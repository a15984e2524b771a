namespace Hale.Statistics.Ranking;

/// <summary>
/// The standard error of an AUC, and of the difference of two on the same rows, where rows come in clusters (accounts in several months): the sandwich over the clusters' sums of
/// DeLong's structural components. It is an approximation for many clusters; with few, <see cref="Resampling.ClusterBootstrap"/> is right.
/// </summary>
/// <remarks>Obuchowski, N. A. (1997), "Nonparametric analysis of clustered ROC curve data", Biometrics 53, 567–578.</remarks>
public static class ClusteredAuc
{
    /// <summary>An AUC with its intervals.</summary>
    /// <param name="predictor">One number a row; larger = event likelier.</param>
    /// <param name="events">Whether the row has the event.</param>
    /// <param name="clusters">The cluster of each row, numbered from 0.</param>
    /// <param name="confidence">The confidence level, between 0 and 1.</param>
    /// <returns>
    /// The area; <see cref="Degeneracy.NoRows"/>, <see cref="Degeneracy.NoEvents"/>, <see cref="Degeneracy.OnlyEvents"/>, <see cref="Degeneracy.TooFew"/> below two clusters,
    /// <see cref="Degeneracy.NoVariance"/> for a predictor that never changes.
    /// </returns>
    /// <exception cref="ArgumentException">The columns differ in length, a predictor is NaN, a cluster is negative, or the confidence is out of range.</exception>
    public static Answer<DeLongAuc> Single(ReadOnlySpan<double> predictor, ReadOnlySpan<bool> events, ReadOnlySpan<int> clusters, double confidence = 0.95)
    {
        RankingColumns.Check(predictor, events);
        ClusterNumbers.Require(predictor.Length, events.Length, clusters);
        var reach = ConfidenceLevel.NormalReach(confidence);
        var auc = Auc.Of(predictor, events);
        if (!auc.IsKnown)
        {
            return auc.Select(area => new DeLongAuc(area, 0, default, Degeneracy.Separation));
        }

        if (!predictor.ContainsAnyExcept(predictor[0]))
        {
            return Degeneracy.NoVariance;
        }

        return Error(Influences(predictor, events, clusters)).Select(error => Around(auc.Value, error, reach));
    }

    /// <summary>The difference of the AUCs of two predictors on the same rows: first minus second.</summary>
    /// <param name="first">The first predictor, one number a row; larger = event likelier.</param>
    /// <param name="second">The second predictor of the same rows.</param>
    /// <param name="events">Whether the row has the event.</param>
    /// <param name="clusters">The cluster of each row, numbered from 0.</param>
    /// <param name="confidence">The confidence level, between 0 and 1.</param>
    /// <returns>The difference with its interval; the reasons of <see cref="Single"/> but the last.</returns>
    /// <exception cref="ArgumentException">The columns differ in length, a predictor is NaN, a cluster is negative, or the confidence is out of range.</exception>
    public static Answer<Estimate> Difference(ReadOnlySpan<double> first, ReadOnlySpan<double> second, ReadOnlySpan<bool> events, ReadOnlySpan<int> clusters, double confidence = 0.95)
    {
        RankingColumns.Check(first, events);
        RankingColumns.Check(second, events);
        ClusterNumbers.Require(first.Length, events.Length, clusters);
        var reach = ConfidenceLevel.NormalReach(confidence);
        var (one, other) = (Auc.Of(first, events), Auc.Of(second, events));
        if (!one.IsKnown)
        {
            return one.Select(area => new Estimate(area, default));
        }

        var difference = one.Value - other.Value;
        double[] influences = [.. Influences(first, events, clusters).Zip(Influences(second, events, clusters), (mine, its) => mine - its)];
        return Error(influences).Select(error => new Estimate(difference, new Interval(Math.Max(-1, difference - (reach * error)), Math.Min(1, difference + (reach * error)))));
    }

    /// <summary>What each cluster moves the area by: the sums of its rows' components less the area, each class divided by its rows.</summary>
    private static double[] Influences(ReadOnlySpan<double> predictor, ReadOnlySpan<bool> events, ReadOnlySpan<int> clusters)
    {
        var placements = Placements.Of(predictor, events);
        var (ofEvents, ofOthers) = (placements.OfEvents.Average(), placements.OfOthers.Average());
        var influences = new double[ClusterNumbers.Count(clusters)];
        var (atEvent, atOther) = (0, 0);
        for (var row = 0; row < events.Length; row++)
        {
            influences[clusters[row]] += events[row]
                ? (placements.OfEvents[atEvent++] - ofEvents) / placements.OfEvents.Length
                : (placements.OfOthers[atOther++] - ofOthers) / placements.OfOthers.Length;
        }

        return influences;
    }

    private static Answer<double> Error(double[] influences) => influences.Length < 2
        ? Degeneracy.TooFew
        : Math.Sqrt(influences.Sum(influence => influence * influence) * influences.Length / (influences.Length - 1));

    private static DeLongAuc Around(double auc, double error, double reach)
    {
        var wald = new Interval(Math.Max(0, auc - (reach * error)), Math.Min(1, auc + (reach * error)));
        return new DeLongAuc(auc, error, wald, auc is 0 or 1 ? Degeneracy.Separation : LogitScale.Around(auc, reach * error / (auc * (1 - auc))));
    }
}
