using Hale.Statistics.Regression;

namespace Hale.Statistics.Calibration;

/// <summary>
/// A smooth curve of the observed rate over the foretold probability: a logistic regression of the event on a restricted cubic spline of logit(p) (Harrell 2001;
/// Van Calster et al. 2016), with a pointwise band from the cluster sandwich. Unlike a local regression it has no window to choose and the same rows always
/// give the same curve.
/// </summary>
public static class CalibrationCurve
{
    /// <summary>With fewer rows of the rarer outcome than this there is no curve.</summary>
    public const int LeastOfRarerOutcome = 20;

    private const int Places = 60;

    /// <summary>
    /// The curve: 5 knots from 200 rows of the rarer outcome, 4 from 100, 3 below; fewer knots where rows of equal probability or too regular outcomes do not
    /// carry them, at last a straight line of log odds. Fewer than <see cref="LeastOfRarerOutcome"/> rows of the rarer outcome or 10 clusters: too few.
    /// </summary>
    /// <exception cref="ArgumentException">Lengths differ, a probability is not between 0 and 1, or a cluster is negative.</exception>
    public static Answer<SmoothCurve> Of(
        ReadOnlySpan<double> probabilities, ReadOnlySpan<bool> events, ReadOnlySpan<int> clusters, double confidence = .95)
    {
        ForecastRows.Require(probabilities, events);
        if (OneClass.Reason(events) is { } reason)
        {
            return reason;
        }

        if (ForecastRows.IsConstant(probabilities))
        {
            return Degeneracy.NoVariance;
        }

        var count = events.Count(true);
        var rarer = Math.Min(count, events.Length - count);
        return rarer < LeastOfRarerOutcome ? Degeneracy.TooFew : Fitted(LogOdds.Of(probabilities), events, clusters, confidence, rarer);
    }

    private static Answer<SmoothCurve> Fitted(double[] logOdds, ReadOnlySpan<bool> events, ReadOnlySpan<int> clusters, double confidence, int rarer)
    {
        var sorted = logOdds.Order().ToArray();
        int[] choices = rarer >= 200 ? [5, 4, 3, 0] : rarer >= 100 ? [4, 3, 0] : [3, 0];
        var reason = Degeneracy.NoVariance;
        foreach (var knots in choices)
        {
            if (RestrictedCubicSpline.Of(sorted, knots) is not { } spline)
            {
                continue;
            }

            var fit = LogisticRegression.Fit(Design(spline, logOdds), events);
            if (fit.IsKnown)
            {
                return fit.Value.Covariance(clusters).Select(covariance => Curve(spline, fit.Value, covariance, sorted, confidence));
            }

            reason = fit.Reason;
        }

        return reason;
    }

    private static DesignMatrix Design(RestrictedCubicSpline spline, double[] logOdds)
    {
        var values = new double[logOdds.Length * spline.Terms];
        for (var i = 0; i < logOdds.Length; i++)
        {
            spline.Fill(logOdds[i], values.AsSpan(i * spline.Terms, spline.Terms));
        }

        return DesignMatrix.OfRows(values, spline.Terms);
    }

    private static SmoothCurve Curve(
        RestrictedCubicSpline spline, LogisticFit fit, CoefficientCovariance covariance, double[] sorted, double confidence)
    {
        var (low, high) = (RestrictedCubicSpline.Percentile(sorted, .01), RestrictedCubicSpline.Percentile(sorted, .99));
        var count = low < high ? Places : 1;
        var points = new SmoothPoint[count];
        var factors = new double[spline.Terms + 1];
        factors[^1] = 1;
        for (var i = 0; i < count; i++)
        {
            var place = low + ((high - low) * i / Math.Max(1, count - 1));
            spline.Fill(place, factors.AsSpan(0, spline.Terms));
            var value = fit.LogOddsOf(factors.AsSpan(0, spline.Terms));
            var band = WaldInterval.Of(value, covariance.StandardError(factors), confidence);
            points[i] = new SmoothPoint(
                LogOdds.Probability(place), LogOdds.Probability(value), new Interval(LogOdds.Probability(band.Low), LogOdds.Probability(band.High)));
        }

        return new SmoothCurve(points, spline.Knots);
    }
}
