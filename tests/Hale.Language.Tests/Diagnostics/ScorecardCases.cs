namespace Hale.Tests.Diagnostics;

internal static class ScorecardCases
{
    public static IEnumerable<DiagnosticCase> All =>
    [
        new("HALE5201", "scores/base.yaml", Card("    total: 100\n    measures: { logins: { weight: 60, linear: { from: 0, to: 1 } }, amount: { weight: 30, linear: { from: 0, to: 1 } } }"), "the weights in a scorecard total 90, not 100"),
        new("HALE5201", "scores/base.yaml",
            "score: health\nbands: { red: 0, green: 50 }\nscorecards:\n  - name: everybody\n    total: 100\n    groups:\n      g: §{ weight: 100, measures: { logins: { weight: 90, linear: { from: 0, to: 1 } } } }\n",
            "the weights in the group `g` total 90"),
        new("HALE5201", "scores/base.yaml", Card("    total: 100\n    combine: sum\n    measures: { logins: { bands: { 40: \">= 1\", 0: else } } }"), "the most points of a scorecard total 40"),
        new("HALE5201", "scores/base.yaml", Card("    total: 100\n    measures: { logins: { weight: { by: plan, pro: 60, else: 50 }, linear: { from: 0, to: 1 } }, amount: { weight: 50, linear: { from: 0, to: 1 } } }"), "the weights in a scorecard total 110, not 100 where `plan` is `pro`"),
        new("HALE5202", "scores/base.yaml", Plain("    combine: sum\n    at_least: §50\n    at_most: 25"), "above the most"),
        new("HALE5203", "scores/base.yaml", ScoreText.Override("{ when: logins < 1, floor: §red, because: x }"), "the floor lifts nothing"),
        new("HALE5203", "scores/base.yaml", ScoreText.Override("{ when: logins < 1, floor: §0, because: x }"), "the floor lifts nothing"),
        new("HALE5204", "scores/base.yaml", ScoreText.With("eligible: scores.health >= 50").Replace("score: health", "score: §health", StringComparison.Ordinal), "health → health"),
        new("HALE3002", "scores/base.yaml", ScoreText.With("eligible: §scores.onboarding >= 50"), "scores.health"),
        new("HALE2004", "scores/base.yaml", Graded("§[A]", "{ A: logins > 1 }"), "fewer than two grades"),
        new("HALE3001", "scores/base.yaml", Graded("[A, B, §A]", "{ A: logins > 1 }"), "already a grade"),
        new("HALE3009", "scores/base.yaml", Graded("[B, A]", "{ §AA: logins > 1 }"), "did you mean `A`"),
        new("HALE2008", "scores/base.yaml", Graded("[B, A]", "§{ A: logins > 1, B: logins > 0 }"), "one grade and its condition"),
        new("HALE5301", "hale.yaml", "project: Acme\ntime_zone: UTC\nsilence: [{ id: §HALE2001, because: x }]\n", "an error, which cannot be silenced"),
        new("HALE5301", "hale.yaml", "project: Acme\ntime_zone: UTC\nsilence: [{ id: §HALE5206, because: x }]\n", "there is no rule `HALE5206`"),
        new("HALE5302", "hale.yaml", "project: Acme\ntime_zone: UTC\nsilence: [{ id: §HALE5205, in: scores/other.yaml, because: x }]\n", "in `scores/other.yaml`"),
        new("HALE2006", "scores/base.yaml", Plain("    combine: §average"), "possible are"),
        new("HALE3009", "scores/base.yaml", Plain("    combine: { count: §gren }"), "did you mean `green`"),
        new("HALE5009", "scores/base.yaml", Plain("    adjust: [{ name: a, add: §200 }]"), "only 100 long"),
        new("HALE5009", "scores/base.yaml", Plain("    start: §120"), "the start value is 120"),
        new("HALE3001", "scores/base.yaml", Plain("    adjust: [{ name: a, add: 2 }, { name: §a, add: 1 }]"), "already the name of an adjustment"),
    ];

    /// <summary>A scorecard of its own, at whose beginning the problem is reported.</summary>
    private static string Card(string lines) =>
        $"score: health\nbands: {{ red: 0, green: 50 }}\nscorecards:\n  - §name: everybody\n{lines}\n";

    private static string Graded(string grades, string rule) =>
        $"score: lead\ngrades: {grades}\nscorecards:\n  - name: everybody\n    grades:\n      cloud:\n        - {rule}\n";

    /// <summary>The sound scorecard with further lines.</summary>
    private static string Plain(string lines) =>
        ScoreText.With("question: why").Replace("  - name: everybody", "  - name: everybody\n" + lines, StringComparison.Ordinal);
}
