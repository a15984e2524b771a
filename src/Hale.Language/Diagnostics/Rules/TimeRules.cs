namespace Hale.Language.Diagnostics.Rules;

/// <summary>HALE61xx: days and hours of work.</summary>
internal static class TimeRules
{
    public static DiagnosticRule NoBusiness { get; } = new(
        "HALE6101", Severity.Error, "days of work, and nothing says which they are",
        "Which days and hours are worked differs between companies, so hale.yaml has to say it.",
        "metrics:\n  waiting: { business_days_since: ticket_opened }   # and hale.yaml has no business:",
        "Add `business: { days: monday..friday, hours: 09:00..17:00 }` to hale.yaml.");

    public static DiagnosticRule BadBusiness { get; } = new(
        "HALE6102", Severity.Error, "days, hours or holidays that cannot be read",
        "Days are a range or a list of days of the week, hours two times of one day, the first the earlier; holidays are dates, or a file of the project with a date at the beginning of each line.",
        "business: { days: monday..friday, hours: 9..5 }",
        "Write `days: monday..friday`, `hours: 09:00..17:00`, `holidays: [2025-01-01, 2025-12-25]` or `holidays: holidays.csv`.");

    public static IReadOnlyList<DiagnosticRule> All { get; } = [NoBusiness, BadBusiness];
}
