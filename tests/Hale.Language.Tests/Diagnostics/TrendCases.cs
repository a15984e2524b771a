namespace Hale.Tests.Diagnostics;

internal static class TrendCases
{
    public static IEnumerable<DiagnosticCase> All =>
    [
        Case("HALE3003", "{ change: §login }", "did you mean `logins`?"),
        Case("HALE5401", "{ change: §plan }", "`plan` is a text"),
        Case("HALE5401", "{ change: §seats }", "`seats` reads no events"),
        Case("HALE5401", "{ slope: §fewer, periods: 6 }", "`fewer` compares windows itself"),
        Case("HALE5401", "{ baseline: §days_quiet, periods: 6 }", "counts the days up to the moment"),
        Case("HALE5402", "{ change: §amount }", "the window of `amount` (all)"),
        Case("HALE5402", "{ change: §of_month, against: same_weeks_last_year }", "the window of `of_month`"),
        Case("HALE5403", "{ slope: §share, periods: 6 }", "`28d` and `7d`"),
        Case("HALE2002", "§{ slope: logins }", "`periods: 6`"),
        Case("HALE2015", "{ slope: logins, periods: §2 }", "from 3 to 60"),
        Case("HALE2015", "{ slope: logins, periods: 6, significant: §95 }", "`significant: 95%`"),
        Case("HALE2015", "{ decline: logins, periods: §1.5 }", "a whole number"),
        Case("HALE2015", "{ decline: logins, periods: 3, at_least: §5 }", "`at_least: 5%`"),
        Case("HALE2006", "{ baseline: logins, periods: 8, as: §zscore }", "did you mean `z_score`?"),
        Case("HALE2006", "{ change: logins, against: §last_year }", "`previous` or `same_weeks_last_year`"),
        Case("HALE2002", "{ change: logins, against: §{} }", "`against: { before: 56d }`"),
    ];

    private static DiagnosticCase Case(string id, string metric, string says) => new(
        id,
        "metrics/b.yaml",
        $"metrics:\n  a: {metric}\n  seats: {{ attribute: seats }}\n  fewer: {{ change: logins }}\n  week: {{ count: login, window: 7d }}\n  of_month: {{ count: login, window: last month }}\n  share: {{ formula: week / logins }}",
        says);
}
