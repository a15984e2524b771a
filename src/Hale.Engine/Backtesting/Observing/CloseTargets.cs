using Hale.Core.Outcomes;
using Hale.Core.Time;
using Hale.Core.Validation;

namespace Hale.Engine.Backtesting.Observing;

/// <summary>The closes of every period of the calendar, for everybody the same.</summary>
internal sealed class CloseTargets : ITargets
{
    private readonly List<Target> _all = [];

    /// <summary>Finds the closes.</summary>
    /// <param name="schedule">Which.</param>
    /// <param name="days">The days of the study.</param>
    /// <param name="first">The first day that has any fact.</param>
    public CloseTargets(ObservationSchedule.Closes schedule, StudyDays days, DateOnly first)
    {
        var periods = schedule.Periods;
        var moments = (IReadOnlyList<Instant>)[];
        for (var next = periods.StartOf(first, 1); moments.Count == 0 || moments[0] <= days.Known; next = periods.StartOf(next, 1))
        {
            var target = days.Zone.StartOfDay(next);
            moments = days.AsOf(target);
            if (days.HoldsClose(moments[0]))
            {
                _all.Add(new Target(target, target, schedule.Horizon.EndAfter(target, days.Zone), moments));
            }
        }
    }

    public IReadOnlyList<Target> All => _all;

    public IEnumerable<Target> Of(AccountFacts facts) => _all;
}
