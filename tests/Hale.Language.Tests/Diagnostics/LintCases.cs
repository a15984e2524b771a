namespace Hale.Tests.Diagnostics;

internal static class LintCases
{
    private const string Measure = "measures: { logins: { why: Use, linear: { from: 0, to: 20 } }, plan: { why: Size, weight: 0, map: { pro: 100, else: 0 } }, is_active: { why: Use, weight: 0, map: { yes: 100, no: 0 } }, days_quiet: { why: Use, weight: 0, linear: { from: 30, to: 0 } }, amount: { why: Use, weight: 0, linear: { from: 0, to: 5 } } }";

    public static IEnumerable<DiagnosticCase> All =>
    [
        new("HALE5801", "scores/base.yaml", Cards("days_quiet < 30", "§", "days_quiet < 10"), "wherever its condition holds, that of an earlier one does"),
        new("HALE5801", "scores/base.yaml", Cards("plan in [\"pro\", \"team\"] or logins > 5", "§", "plan == \"team\" and logins < 3"), "wherever its condition holds"),
        new("HALE5801", "scores/base.yaml", Cards("plan == \"pro\"", "§", "logins > 5 and logins < 3"), "its condition contradicts itself"),
        new("HALE5802", "scores/base.yaml", Cards("days_quiet <= 60", "§", "days_quiet in 60..180"), "`one` and `two` both hold for some values of `days_quiet`"),
        new("HALE5803", "scores/base.yaml", Overrides("§{ when: logins > 5 and logins <= 5, force: red, because: x }"), "contradicts itself"),
        new("HALE5803", "scores/base.yaml", Overrides("{ when: logins < 5, cap: 20, because: x }, §{ when: logins < 3, cap: 50, because: y }"), "a stronger one of the same kind holds too"),
        new("HALE5804", "scores/base.yaml", $"score: health\nbands: §{{ red: 0, green: 95 }}\nscorecards:\n  - name: all\n    {Measure.Replace("linear: { from: 0, to: 20 } }, plan", "bands: { 90: \">= 5\", 0: else } }, plan", StringComparison.Ordinal)}\n", "no account can be `green`"),
        new("HALE5805", "scores/base.yaml", $"score: health\nbands: {{ red: 0, green: 50 }}\nscorecards:\n  - §name: all\n    {Measure}\n    groups: {{ g: {{ why: Use, measures: {{ {string.Join(", ", Enumerable.Range(1, 21).Select(number => $"m{number}: {{ metric: logins, linear: {{ from: 0, to: {number} }} }}"))} }} }} }}\n", "22 measures count"),
        new("HALE5806", "metrics/base.yaml", "metrics:\n  §logins: { series: is_renewed }\n  amount: { sum: amount, of: login, window: all }\n  plan: { attribute: plan }\n  is_active: { attribute: active }\n  days_quiet: { days_since: login }\n", "sounds like an outcome"),
        new("HALE5807", "metrics/base.yaml", "metrics:\n  logins: { count: login, window: 28d }\n  amount: { sum: amount, of: login, window: all }\n  plan: { attribute: plan }\n  is_active: { attribute: active }\n  hours: { days_since: login, unit: hours }\n  days_quiet: { formula: '§if(hours > 48h, 1, 0)' }\n", "`hours` is a number of hours, and `48h` is 2 days"),
        new("HALE5808", "scores/base.yaml", $"score: health\nbands: {{ red: 0, green: 50 }}\nscorecards:\n  - §name: all\n    {Measure.Replace("logins: { why: Use,", "logins: { why: Use, weight: 60,", StringComparison.Ordinal).Replace("weight: 0, linear: { from: 0, to: 5 }", "weight: 39, linear: { from: 0, to: 5 }", StringComparison.Ordinal)}\n", "total 99, nearly 100"),
    ];

    private static string Cards(string first, string mark, string second) =>
        $"score: health\nbands: {{ red: 0, green: 50 }}\nscorecards:\n  - name: one\n    when: '{first}'\n    {Measure}\n  - {mark}name: two\n    when: '{second}'\n    {Measure}\n  - name: rest\n    {Measure}\n";

    private static string Overrides(string overrides) => $"score: health\nbands: {{ red: 0, green: 50 }}\nscorecards:\n  - name: all\n    {Measure}\n    overrides: [{overrides}]\n";
}
