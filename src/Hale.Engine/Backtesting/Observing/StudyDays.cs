using Hale.Core.Time;
using Hale.Core.Validation;

namespace Hale.Engine.Backtesting.Observing;

/// <summary>Which moments the rules observe: the days of the study, and the leads before each target.</summary>
/// <param name="rules">The rules.</param>
/// <param name="zone">The project's zone.</param>
/// <param name="known">The moment up to which outcomes are known: nothing is observed after it.</param>
internal sealed class StudyDays(ValidationRules rules, ProjectZone zone, Instant known)
{
    public ProjectZone Zone => zone;

    public Instant Known => known;

    /// <summary>The end of the study; null when nobody sets one.</summary>
    public Instant? End { get; } = rules.To is { } last ? zone.Close(last) : null;

    /// <summary>The moments of a target, the latest first: the starts of the days so many days before it, so that accounts share moments.</summary>
    public IReadOnlyList<Instant> AsOf(Instant target) => [.. rules.LeadDays.Select(lead => zone.StartOfDay(zone.DayOf(target).AddDays(-lead)))];

    /// <summary>Whether a moment is the close of a day of the study.</summary>
    public bool HoldsClose(Instant moment) => moment <= known && Holds(zone.DayClosedBy(moment));

    /// <summary>Whether a moment lies on a day of the study.</summary>
    public bool HoldsDayOf(Instant moment) => moment <= known && Holds(zone.DayOf(moment));

    /// <summary>Whether a life lies in the study, whole or in part.</summary>
    public bool Touches(Instant start, Instant? end) =>
        start <= known && (rules.To is not { } last || zone.DayOf(start) <= last) && (end is not { } gone || rules.From is not { } first || zone.DayOf(gone) >= first);

    private bool Holds(DateOnly day) => (rules.From is not { } first || day >= first) && (rules.To is not { } last || day <= last);
}
