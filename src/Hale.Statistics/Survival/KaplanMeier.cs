namespace Hale.Statistics.Survival;

/// <summary>
/// The product-limit estimate of survival (Kaplan and Meier 1958), with Greenwood's standard error and log-log intervals.
/// </summary>
public static class KaplanMeier
{
    /// <summary>
    /// The curve of all rows. Each row stands for one independent unit; a row without the event is censored at its time, after the events
    /// of that time.
    /// </summary>
    /// <param name="time">How long each row was followed, in any unit.</param>
    /// <param name="events">Whether it ended with the event.</param>
    /// <param name="confidence">How often such intervals hold the true share at one time; between 0 and 1.</param>
    /// <returns>The curve; <see cref="Degeneracy.NoRows"/> when there are none. Without events it is a curve without steps.</returns>
    /// <exception cref="ArgumentException">The columns differ in length, a time is not finite, or the confidence is not between 0 and
    /// 1.</exception>
    public static Answer<SurvivalCurve> Of(ReadOnlySpan<double> time, ReadOnlySpan<bool> events, double confidence = 0.95)
    {
        var z = ConfidenceLevel.NormalReach(confidence);
        var ordered = OrderedTimes.Of(time, events.Length);
        if (time.IsEmpty)
        {
            return Degeneracy.NoRows;
        }

        var steps = new List<SurvivalStep>();
        double survival = 1, greenwood = 0;
        foreach (var (at, atRisk, rows) in ordered.Distinct())
        {
            var count = 0;
            foreach (var row in rows)
            {
                count += events[row] ? 1 : 0;
            }

            if (count > 0)
            {
                survival *= 1 - (count / (double)atRisk);
                greenwood += atRisk == count ? 0 : count / (atRisk * (double)(atRisk - count));
                var relativeError = Math.Sqrt(greenwood);
                steps.Add(new SurvivalStep(at, atRisk, count, survival, survival * relativeError, LogLog.Of(survival, relativeError, z)));
            }
        }

        return new SurvivalCurve(steps, ordered.Last);
    }
}
