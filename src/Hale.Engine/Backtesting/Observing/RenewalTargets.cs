using Hale.Core.Outcomes;
using Hale.Core.Time;

namespace Hale.Engine.Backtesting.Observing;

/// <summary>The days on which ends of terms are decided. Ends that are decided on one day are one decision; whether it was due that day, what was known then says.</summary>
/// <param name="days">The days of the study.</param>
internal sealed class RenewalTargets(StudyDays days) : ITargets
{
    public IEnumerable<Target> Of(AccountFacts facts) => facts.Terms
        .Where(term => term.Ends is { } ends && ends > term.Start)
        .Select(term => (End: term.Ends!.Value, Due: days.Zone.DayOf(LifeAsOf.DeadlineOf(term.Ends!.Value, term.NoticeDays, days.Zone))))
        .OrderBy(decision => decision.Due)
        .ThenBy(decision => decision.End)
        .DistinctBy(decision => decision.Due)
        .Select(decision => Target(decision.End, decision.Due))
        .Where(target => days.HoldsDayOf(target.AsOf[0]));

    private Target Target(Instant end, DateOnly due)
    {
        var deadline = days.Zone.StartOfDay(due);
        var moments = days.AsOf(deadline);
        return new Target(deadline, moments[^1], days.Zone.Close(days.Zone.DayOf(end)), moments) { Due = due, End = end };
    }
}
