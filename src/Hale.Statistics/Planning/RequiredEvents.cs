namespace Hale.Statistics.Planning;

/// <summary>
/// How many events an area under the ROC curve needs to be known well enough, by the variance of Hanley and McNeil (1982): of events and
/// other rows that are each seen once, in a constant proportion. A plan, not a promise: the area itself will move. Where accounts repeat,
/// more are needed.
/// </summary>
public static class RequiredEvents
{
    /// <summary>The fewest events whose interval of the area reaches no further than a half width to each side.</summary>
    /// <param name="auc">The area expected, 0 to 1. At 0 and 1 the formula has no variance and the answer is 1.</param>
    /// <param name="halfWidth">The half width wanted, greater than 0.</param>
    /// <param name="eventShare">The share of rows with the event, between 0 and 1.</param>
    /// <param name="confidence">The confidence of the interval; between 0 and 1.</param>
    /// <returns>At least 1; the largest whole number when more than that are needed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument lies outside its range.</exception>
    public static int ForHalfWidth(double auc, double halfWidth, double eventShare, double confidence = 0.95)
    {
        Require(auc is >= 0 and <= 1, auc, nameof(auc));
        Require(halfWidth > 0, halfWidth, nameof(halfWidth));
        Require(eventShare is > 0 and < 1, eventShare, nameof(eventShare));
        var squared = Math.Pow(halfWidth / ConfidenceLevel.NormalReach(confidence), 2);

        // With others = events·ratio the variance is constant/(events²·ratio) + slope/(events·ratio); equal to the square above, a quadratic in events.
        var ratio = (1 - eventShare) / eventShare;
        var (constant, slope) = Parts(auc, ratio);
        var root = (slope + Math.Sqrt((slope * slope) + (4 * squared * ratio * constant))) / (2 * squared * ratio);
        return root >= int.MaxValue ? int.MaxValue : Math.Max(1, (int)Math.Ceiling(root));
    }

    /// <summary>The fewest events with which the lower end of the interval of an area as large as the one seen rises to a bound.</summary>
    /// <param name="auc">The area seen, 0 to 1.</param>
    /// <param name="bound">What the lower end has to reach, for example 0.5.</param>
    /// <param name="eventShare">The share of rows with the event, between 0 and 1.</param>
    /// <param name="confidence">The confidence of the interval; between 0 and 1.</param>
    /// <returns>At least 1; <see cref="Degeneracy.TooFew"/> when the area is not above the bound: no number of events is enough
    /// then.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument lies outside its range.</exception>
    public static Answer<int> ForLowerBoundAbove(double auc, double bound, double eventShare, double confidence = 0.95)
    {
        Require(double.IsFinite(bound), bound, nameof(bound));
        Require(auc is >= 0 and <= 1, auc, nameof(auc));
        return auc > bound ? ForHalfWidth(auc, auc - bound, eventShare, confidence) : Degeneracy.TooFew;
    }

    /// <summary>The variance of an area, for a number of events that need not be whole.</summary>
    internal static double Variance(double auc, double events, double eventShare)
    {
        var ratio = (1 - eventShare) / eventShare;
        var (constant, slope) = Parts(auc, ratio);
        return ((constant / events) + slope) / (events * ratio);
    }

    private static (double Constant, double Slope) Parts(double auc, double ratio)
    {
        var square = auc * auc;
        var eventsAlike = (auc / (2 - auc)) - square;
        var othersAlike = (2 * square / (1 + auc)) - square;
        return (Math.Max(0, (auc * (1 - auc)) - eventsAlike - othersAlike), eventsAlike + (ratio * othersAlike));
    }

    private static void Require(bool holds, double value, string name)
    {
        if (!holds)
        {
            throw new ArgumentOutOfRangeException(name, value, "The number lies outside its range.");
        }
    }
}
