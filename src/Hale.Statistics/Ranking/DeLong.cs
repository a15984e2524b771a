namespace Hale.Statistics.Ranking;

/// <summary>
/// The standard error of an AUC, and of the difference of two on the same rows, without assumptions on the predictor's distribution. Every row must be a unit
/// of its own: where an account stands in several rows, the intervals are far too narrow, and <see cref="Resampling.ClusterBootstrap"/> is right.
/// </summary>
/// <remarks>
/// DeLong, E. R., DeLong, D. M. &amp; Clarke-Pearson, D. L. (1988), "Comparing the areas under two or more correlated receiver operating characteristic curves", Biometrics 44, 837–845;
/// in O(n log n) as by Sun, X. &amp; Xu, W. (2014), "Fast implementation of DeLong's algorithm", IEEE Signal Processing Letters 21, 1389–1393.
/// The logit interval: Pepe, M. S. (2003), The Statistical Evaluation of Medical Tests, section 5.2.
/// </remarks>
public static class DeLong
{
    /// <summary>An AUC with its intervals.</summary>
    /// <param name="predictor">One number a row; larger = event likelier.</param>
    /// <param name="events">Whether the row has the event.</param>
    /// <param name="confidence">The confidence level, between 0 and 1.</param>
    /// <returns>
    /// The area; <see cref="Degeneracy.NoRows"/>, <see cref="Degeneracy.NoEvents"/>, <see cref="Degeneracy.OnlyEvents"/>,
    /// <see cref="Degeneracy.TooFew"/> below two rows of either class, <see cref="Degeneracy.NoVariance"/> for a predictor that never changes.
    /// </returns>
    /// <exception cref="ArgumentException">The columns differ in length, a predictor is NaN, or the confidence is out of range.</exception>
    public static Answer<DeLongAuc> Single(ReadOnlySpan<double> predictor, ReadOnlySpan<bool> events, double confidence = 0.95)
    {
        RankingColumns.Check(predictor, events);
        var quantile = ConfidenceLevel.NormalReach(confidence);
        if (ReasonAgainst(events) is { } reason)
        {
            return reason;
        }

        var placements = Placements.Of(predictor, events);
        var auc = Auc.Of(predictor, events).Value;
        var error = Math.Sqrt(Placements.Covariance(placements, placements));
        var wald = new Interval(Math.Max(0, auc - (quantile * error)), Math.Min(1, auc + (quantile * error)));
        return auc is 0 or 1 ? new DeLongAuc(auc, error, wald, Degeneracy.Separation)
            : IsConstant(predictor) ? Degeneracy.NoVariance
            : new DeLongAuc(auc, error, wald, LogitScale.Around(auc, quantile * error / (auc * (1 - auc))));
    }

    /// <summary>Two AUCs on the same rows and their difference.</summary>
    /// <param name="first">The first predictor, one number a row; larger = event likelier.</param>
    /// <param name="second">The second predictor of the same rows.</param>
    /// <param name="events">Whether the row has the event.</param>
    /// <param name="confidence">The confidence level, between 0 and 1.</param>
    /// <returns>The pair; <see cref="Degeneracy.NoRows"/>, <see cref="Degeneracy.NoEvents"/>, <see cref="Degeneracy.OnlyEvents"/> or <see cref="Degeneracy.TooFew"/> below two rows of either class.</returns>
    /// <exception cref="ArgumentException">The columns differ in length, a predictor is NaN, or the confidence is out of range.</exception>
    public static Answer<DeLongPair> Paired(ReadOnlySpan<double> first, ReadOnlySpan<double> second, ReadOnlySpan<bool> events, double confidence = 0.95)
    {
        RankingColumns.Check(first, events);
        RankingColumns.Check(second, events);
        var quantile = ConfidenceLevel.NormalReach(confidence);
        return ReasonAgainst(events) is { } reason ? reason : Pair(Placements.Of(first, events), Placements.Of(second, events), quantile);
    }

    private static DeLongPair Pair(Placements first, Placements second, double quantile)
    {
        var (firstVariance, secondVariance) = (Placements.Covariance(first, first), Placements.Covariance(second, second));
        var covariance = Placements.Covariance(first, second);
        var difference = first.Auc - second.Auc;
        var error = Math.Sqrt(DifferenceVariance(first, second));
        Answer<double> z = error > 0 ? difference / error : Degeneracy.NoVariance;
        return new DeLongPair(
            first.Auc,
            second.Auc,
            firstVariance,
            secondVariance,
            covariance,
            difference,
            error,
            new Interval(Math.Max(-1, difference - (quantile * error)), Math.Min(1, difference + (quantile * error))),
            z,
            z.Select(Tail.Normal));
    }

    // As the variance of the placements' differences, never negative, and exactly 0 for the same order; the sum of the three covariances cancels.
    private static double DifferenceVariance(Placements first, Placements second)
    {
        var differences = new Placements(Minus(first.OfEvents, second.OfEvents), Minus(first.OfOthers, second.OfOthers));
        return Placements.Covariance(differences, differences);
    }

    private static double[] Minus(double[] first, double[] second) => [.. first.Zip(second, (one, other) => one - other)];

    private static Degeneracy? ReasonAgainst(ReadOnlySpan<bool> events)
    {
        var (with, without) = (events.Count(true), events.Count(false));
        return OneClass.Reason(with, without) ?? (with < 2 || without < 2 ? Degeneracy.TooFew : null);
    }

    private static bool IsConstant(ReadOnlySpan<double> predictor) => !predictor.ContainsAnyExcept(predictor[0]);
}
