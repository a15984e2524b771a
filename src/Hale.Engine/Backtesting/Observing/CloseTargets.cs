using Hale.Core.Outcomes;
using Hale.Core.Time;
using Hale.Core.Validation;

namespace Hale.Engine.Backtesting.Observing;

/// <summary>The closes of every period of the calendar, for everybody the same.</summary>
internal sealed class CloseTargets : ITargets
{
    private readonly List<Target> _all;

    /// <summary>The closes of the study.</summary>
    /// <param name="schedule">Which.</param>
    /// <param name="days">The days of the study.</param>
    /// <param name="first">The first day that has any fact.</param>
    public CloseTargets(ObservationSchedule.Closes schedule, StudyDays days, DateOnly first)
        : this(schedule, days, Closes(schedule.Periods, days, first)) => _all = [.. _all.Where(target => days.HoldsClose(target.AsOf[0]))];

    /// <summary>These closes.</summary>
    public CloseTargets(ObservationSchedule.Closes schedule, StudyDays days, IEnumerable<Instant> closes) =>
        _all = [.. closes.Select(close => new Target(close, close, schedule.Horizon.EndAfter(close, days.Zone), days.AsOf(close)))];

    public IReadOnlyList<Target> All => _all;

    public IEnumerable<Target> Of(AccountFacts facts) => _all;

    private static IEnumerable<Instant> Closes(CalendarPeriods periods, StudyDays days, DateOnly first)
    {
        for (var day = periods.StartOf(first, 1); days.AsOf(days.Zone.StartOfDay(day))[0] <= days.Known; day = periods.StartOf(day, 1))
        {
            yield return days.Zone.StartOfDay(day);
        }
    }
}
