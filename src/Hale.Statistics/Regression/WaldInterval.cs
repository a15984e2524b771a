namespace Hale.Statistics.Regression;

/// <summary>Estimate ± normal quantile · standard error (Wald 1943).</summary>
internal static class WaldInterval
{
    internal static Interval Of(double value, double standardError, double confidence)
    {
        var half = ConfidenceLevel.NormalReach(confidence) * standardError;
        return new Interval(value - half, value + half);
    }
}
