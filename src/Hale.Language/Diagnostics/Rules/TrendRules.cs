namespace Hale.Language.Diagnostics.Rules;

/// <summary>HALE53xx: metrics over several windows of another.</summary>
internal static class TrendRules
{
    public static DiagnosticRule NotComparable { get; } = new(
        "HALE5401", Severity.Error, "a metric without other windows to compare with",
        "change, decline, slope and baseline compare the values of a number over events in several windows: a count, sum, mean, median or the like, or a formula over such.",
        "seats: { attribute: seats }\nmore_seats: { change: seats }",
        "Name a number over events, or a formula that reads one.");

    public static DiagnosticRule NoEarlierWindow { get; } = new(
        "HALE5402", Severity.Error, "a window without an earlier one like it",
        "All time and the time since the account's start have no window before them, and a period of the calendar is moved by whole periods only.",
        "logins: { count: login, window: all }\nfewer: { change: logins }",
        "Give the metric a window such as `28d` or `last month`, and go back by a multiple of it (`against: { before: 12mo }`).");

    public static DiagnosticRule SeveralLengths { get; } = new(
        "HALE5403", Severity.Error, "windows of different lengths",
        "The window before the present one is as long as it. A formula over windows of several lengths has no such window.",
        "recent: { formula: logins_7d / logins_28d }\nfewer: { change: recent }",
        "Give the metrics of the formula one length, or say how far to go back: `against: { before: 28d }`.");

    public static IReadOnlyList<DiagnosticRule> All { get; } = [NotComparable, NoEarlierWindow, SeveralLengths];
}
