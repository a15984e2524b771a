namespace Hale.Tests.Diagnostics;

internal static class PointsCases
{
    public static IEnumerable<DiagnosticCase> All =>
    [
        Case("HALE5101", "{ linear: { from: 0, to: §plan } }", "the metric `plan` is a text and cannot be a limit"),
        Case("HALE5101", "{ bands: { 100: §\">= is_active\", 0: else } }", "the metric `is_active` is true or false"),
        Case("HALE3003", "{ linear: { from: 0, to: §amont } }", "did you mean `amount`?"),
        Case("HALE3003", "{ bands: { 100: §\"1..amont\", 0: else } }", "did you mean `amount`?"),
        Case("HALE5102", "{ piecewise: §[{ at: 0, points: 0 }] }", "one anchor"),
        Case("HALE5103", "{ piecewise: [{ at: 0, points: 0 }, { at: amount, points: 5 }, §{ at: 0, points: 50 }] }", "the anchor at 0 comes after the one at 0"),
        Case("HALE5104", "{ bands: { 50..100: §\">= 10\", 0..50: \"0..<10\" } }", "open at an end"),
        Case("HALE5105", "{ lookup: { across: plan, columns: [pro, else], rows: { \">= 5\": §[100], else: [0, 0] } } }", "1 points for 2 columns"),
        Case("HALE5006", "{ lookup: { across: amount, columns: §[\">= 5\"], rows: { \">= 5\": [100], else: [0] } } }", "these values of `amount` have no points: < 5"),
        Case("HALE5007", "{ lookup: { across: plan, columns: [§else, pro], rows: { \">= 5\": [100, 0], else: [0, 0] } } }", "`else` is not the last"),
        Case("HALE3001", "{ lookup: { across: plan, columns: [pro, §pro], rows: { \">= 5\": [100, 0], else: [0, 0] } } }", "`pro` stands twice"),
        Case("HALE5006", "{ §bands: { 100: \">= amount\", 0: \"< 5\" } }", "depending on `amount`, some values of `logins` have no points"),
        Case("HALE5106", "{ bands: { 0: \"> 4\", 50: \"2..4\", 100: §\"<= 2\" } }", "`2..4` and `<= 2` both hold 2"),
        Case("HALE5107", "{ bands: { 50: \">= 5\", 100: §\">= 10\", 0: else } }", "no value of `logins` reaches `>= 10`"),
        Case("HALE5107", "{ bands: { 50: \">= 0\", 100: §\"< 0\" } }", "no value of `logins` reaches `< 0`"),
        Case("HALE5108", "{ weight: §{ by: plan, pro: 30 }, linear: { from: 0, to: 9 } }", "the choice by `plan` has no `else`"),
        Case("HALE5109", "{ weight: { by: §amount, 5: 30, else: 20 }, linear: { from: 0, to: 9 } }", "the metric `amount` is a number"),
        Case("HALE5110", "{ weight: §{ by: plan, else: 20 }, linear: { from: 0, to: 9 } }", "names no segment"),
        new("HALE5111", "metrics/pulse.yaml", "metrics:\n  mood: { pulse: [red, green], expires: 90d, influence: §yes }\n", "`mood` is a pulse"),
        Case("HALE2006", "{ influence: §nope, linear: { from: 0, to: 9 } }", "`influence`"),
        Case("HALE3003", "{ weight: { by: §plans, pro: 30, else: 20 }, linear: { from: 0, to: 9 } }", "did you mean `plan`?"),
        Case("HALE5011", "{ weight: { by: plan, pro: §-1, else: 20 }, linear: { from: 0, to: 9 } }", "the weight of the measure `logins` is -1"),
        Case("HALE5005", "{ linear: §{ from: 5, to: { by: plan, pro: 5, else: 9 } } }", "both 5"),
        Case("HALE5010", "{ missing: §50, bands: { 40: { by: plan, pro: \">= 5\", else: \">= 9\" }, 0: else } }", "the measure attains 0 to 40"),
        new("HALE5012", "scores/base.yaml",
            ScoreText.With("question: why") + "    groups: { g: §{ measures: { x: { metric: logins, weight: { by: plan, pro: 0, else: 1 }, linear: { from: 0, to: 1 } } } } }",
            "every weight in the group `g` is 0 where `plan` is `pro`"),
        new("HALE5011", "scores/base.yaml",
            ScoreText.With("question: why") + "    groups: { g: { weight: { by: plan, pro: §-5, else: 1 }, measures: { x: { metric: logins, linear: { from: 0, to: 1 } } } } }", "the weight of the group `g` is -5"),
        .. Published,
    ];

    /// <summary>Bands as companies have published them.</summary>
    private static IEnumerable<DiagnosticCase> Published =>
    [
        // Sourcegraph: versions behind > 4, 2–4, ≤ 2; defects ≥ 5, 2–5, < 2; questions ≥ 15, 10–15, < 10.
        Case("HALE5106", "{ bands: { 0: \"> 4\", 50: \"2..4\", 100: §\"<= 2\" }, label: Versions behind }", "both hold 2"),
        Case("HALE5106", "{ bands: { 0: \">= 5\", 50: §\"2..5\", 100: \"< 2\" }, label: Defects }", "both hold 5"),
        Case("HALE5106", "{ bands: { 0: \">= 15\", 50: §\"10..15\", 100: \"< 10\" }, label: Questions }", "both hold 15"),

        // Mattermost's handbook: days since the last task ≤ 30, 30–60, 60–90, ≥ 90, of which each limit is in two.
        Case("HALE5106", "{ bands: { 100: \"<= 30\", 75: §\"30..60\", 50: \"60.5..<90\", 25: \">= 90\" } }", "both hold 30"),

        // LealUp: 70–100, 50–69, 0–49, and a score of 69.17.
        Gap("{ §bands: { 100: \"70..100\", 50: \"50..69\", 0: \"0..49\" } }", "above 69 to below 70"),

        // Gainsight: 0–50, 51–75, 76–100, where the lower end is excluded except for the first.
        Gap("{ §bands: { 0: \"0..50\", 50: \"51..75\", 100: \"76..100\" } }", "above 50 to below 51"),
    ];

    private static DiagnosticCase Case(string id, string measure, string says) => new(id, "scores/base.yaml", ScoreText.Measure(measure), says);

    private static DiagnosticCase Gap(string measure, string says) => new("HALE5006", "scores/base.yaml", ScoreText.Measure(measure, "amount"), says);
}
