using Hale.Core.Time;

namespace Hale.Language.Projects;

/// <summary>What hale.yaml says of the calendar.</summary>
/// <param name="WeekStarts">The day on which weeks start.</param>
/// <param name="FiscalYearStarts">The month with which the fiscal year begins, 1 to 12; null when the project has none.</param>
internal sealed record ProjectCalendar(DayOfWeek WeekStarts, int? FiscalYearStarts)
{
    /// <summary>Its days and hours of work; null when it states none.</summary>
    public BusinessCalendar? Business { get; init; }

    /// <summary>Weeks start on Monday, and there is no fiscal year.</summary>
    public static ProjectCalendar Plain { get; } = new(DayOfWeek.Monday, null);
}
