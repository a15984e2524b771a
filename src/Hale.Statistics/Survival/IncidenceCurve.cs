namespace Hale.Statistics.Survival;

/// <summary>The share of rows that has ended by one cause, by time.</summary>
/// <param name="Steps">The times at which it happened, ascending; none when it never did. Between them neither the share nor its error
/// changes.</param>
public sealed record IncidenceCurve(IReadOnlyList<IncidenceStep> Steps)
{
    /// <summary>
    /// The share that has ended by this cause up to and including a time, with its interval; 0 before the first such end.
    /// </summary>
    public Estimate At(double time)
    {
        var step = StepTimes.LastAt(Steps, step => step.Time, time);
        return step < 0 ? new Estimate(0, new Interval(0, 0)) : new Estimate(Steps[step].Incidence, Steps[step].Interval);
    }
}
