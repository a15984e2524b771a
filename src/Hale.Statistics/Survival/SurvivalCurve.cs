namespace Hale.Statistics.Survival;

/// <summary>The share of rows that has not had the event, by time.</summary>
/// <param name="Steps">The times with events, ascending; none when no row has the event: the curve then stays at 1.</param>
/// <param name="LastTime">The last time of any row. The rows say nothing about later times.</param>
public sealed record SurvivalCurve(IReadOnlyList<SurvivalStep> Steps, double LastTime)
{
    /// <summary>
    /// The share without the event just after a time, with its interval: 1 before the first event (its interval too has no width, because
    /// the formula cannot tell it), and after <see cref="LastTime"/> what it was then.
    /// </summary>
    public Estimate At(double time)
    {
        var step = StepTimes.LastAt(Steps, step => step.Time, time);
        return step < 0 ? new Estimate(1, new Interval(1, 1)) : new Estimate(Steps[step].Survival, Steps[step].Interval);
    }
}
