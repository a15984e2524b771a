using Hale.Core.Time;

namespace Hale.Core.Validation;

/// <summary>
/// Which accounts are observed when, and what counts as their outcome. Each kind names target moments, from which on outcomes count; a lead of so many days observes what was known
/// so many days before the target. The kinds are closed.
/// </summary>
public abstract record ObservationSchedule
{
    private ObservationSchedule()
    {
    }

    /// <summary>Calls the function for this kind.</summary>
    public abstract T Match<T>(Func<Closes, T> closes, Func<Renewals, T> renewals, Func<Lives, T> lives);

    /// <summary>Everybody, at the close of every period of the calendar: the target is the close, the outcome is what happened in the horizon after it.</summary>
    /// <param name="Every">The period.</param>
    /// <param name="Horizon">How far ahead an outcome counts.</param>
    public sealed record Closes(CalendarUnit Every, Period Horizon) : ObservationSchedule
    {
        /// <summary>The first day of a week.</summary>
        public DayOfWeek WeekStarts { get; init; } = DayOfWeek.Monday;

        /// <summary>The first month of the year that quarters are counted in, 1 to 12.</summary>
        public int FirstMonth { get; init; } = 1;

        /// <summary>The periods whose closes are the targets.</summary>
        public CalendarPeriods Periods => Every == CalendarUnit.Week ? CalendarPeriods.Weeks(WeekStarts) : CalendarPeriods.Months(Every, Every == CalendarUnit.Month ? 1 : FirstMonth);

        /// <inheritdoc/>
        public override T Match<T>(Func<Closes, T> closes, Func<Renewals, T> renewals, Func<Lives, T> lives) => closes(this);
    }

    /// <summary>
    /// Each account before each end of a term: the target is the decision deadline (the agreed end less the notice period), the outcome is whether the term was renewed. Accounts whose
    /// terms end together have one decision, and it counts whenever it is made after the observation at the longest lead.
    /// </summary>
    public sealed record Renewals : ObservationSchedule
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Closes, T> closes, Func<Renewals, T> renewals, Func<Lives, T> lives) => renewals(this);
    }

    /// <summary>
    /// Each account again and again through its paid life: the targets are the start of the life plus every multiple of a period, the first of them included. Outcomes of each count from
    /// its observation at the shortest lead until the next such observation.
    /// </summary>
    /// <param name="Every">The period, counted in calendar months or years with the end of the month as its limit, or in days or weeks.</param>
    public sealed record Lives(Period Every) : ObservationSchedule
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Closes, T> closes, Func<Renewals, T> renewals, Func<Lives, T> lives) => lives(this);
    }
}
