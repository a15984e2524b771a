using Hale.Statistics.Regression;

namespace Hale.Statistics.Calibration;

/// <summary>
/// Whether probabilities are right on the scale of log odds: their level (calibration in the large) and their spread (slope), after Cox (1958), Steyerberg (2009)
/// and Van Calster et al. (2016). Probabilities nearer to 0 or 1 than 1e-12 are moved to it.
/// </summary>
public static class CalibrationLine
{
    /// <summary>
    /// What has to be added to every log odds so that the expected events equal the observed ones: the intercept of a logistic regression with logit(p) as offset.
    /// 0 is right, above 0 more events than foretold. No rows or one class: none.
    /// </summary>
    /// <exception cref="ArgumentException">Lengths differ, or a probability is not between 0 and 1.</exception>
    public static Answer<double> Intercept(ReadOnlySpan<double> probabilities, ReadOnlySpan<bool> events) =>
        OffsetFit(probabilities, events).Select(fit => fit.Intercept);

    /// <summary>
    /// The same with an interval from the cluster sandwich (Liang and Zeger 1986); with one row a cluster it is White's HC0. Fewer than 10 clusters: too few.
    /// </summary>
    /// <exception cref="ArgumentException">Lengths differ, a probability is not between 0 and 1, or a cluster is negative.</exception>
    public static Answer<Estimate> Intercept(
        ReadOnlySpan<double> probabilities, ReadOnlySpan<bool> events, ReadOnlySpan<int> clusters, double confidence = .95)
    {
        var fit = OffsetFit(probabilities, events);
        if (!fit.IsKnown)
        {
            return fit.Reason;
        }

        return fit.Value.Covariance(clusters).Select(covariance =>
            new Estimate(fit.Value.Intercept, WaldInterval.Of(fit.Value.Intercept, covariance.StandardError(0), confidence)));
    }

    /// <summary>
    /// The logistic regression of events on logit(p): its slope with an interval from the cluster sandwich, and its intercept. One class, the same probability in
    /// every row (no variance), probabilities that divide events from the rest (separation), or fewer than 10 clusters: none.
    /// </summary>
    /// <exception cref="ArgumentException">Lengths differ, a probability is not between 0 and 1, or a cluster is negative.</exception>
    public static Answer<Slope> Slope(
        ReadOnlySpan<double> probabilities, ReadOnlySpan<bool> events, ReadOnlySpan<int> clusters, double confidence = .95)
    {
        ForecastRows.Require(probabilities, events);
        var logOdds = LogOdds.Of(probabilities);
        var fit = LineFit.Of(logOdds, events);
        if (!fit.IsKnown)
        {
            return fit.Reason;
        }

        var slope = fit.Value.Coefficients[0];
        return fit.Value.Covariance(clusters).Select(covariance =>
            new Slope(slope, fit.Value.Intercept, WaldInterval.Of(slope, covariance.StandardError(0), confidence)));
    }

    private static Answer<LogisticFit> OffsetFit(ReadOnlySpan<double> probabilities, ReadOnlySpan<bool> events)
    {
        ForecastRows.Require(probabilities, events);
        var options = new LogisticOptions { Offset = LogOdds.Of(probabilities) };
        return LogisticRegression.Fit(DesignMatrix.WithoutColumns(events.Length), events, options);
    }
}
