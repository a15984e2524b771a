namespace Hale.Tests.Diagnostics;

internal static class MeaningCases
{
    public static IEnumerable<DiagnosticCase> All =>
    [
        new("HALE5001", "metrics/b.yaml", "metrics:\n  a: { sum: §plan, window: 7d }", "`sum` needs a number; the property `plan` is a text"),
        new("HALE5002", "metrics/b.yaml", "metrics:\n  a: { attribute: §renewal }", "`days_since: { attribute: renewal }`"),
        new("HALE5003", "metrics/b.yaml", "metrics:\n  a: { days_since: { attribute: §plan } }", "of type `text`"),
        new("HALE5004", "scores/base.yaml", ScoreText.Measure("{ §linear: { from: 0, to: 1 } }", "plan"), "the metric `plan` is a text"),
        new("HALE5004", "scores/base.yaml", ScoreText.Measure("{ §piecewise: [{ at: 0, points: 0 }, { at: 1, points: 9 }] }", "plan"), "`piecewise` does not fit: the metric `plan` is a text"),
        new("HALE5005", "scores/base.yaml", ScoreText.Measure("{ linear: §{ from: 5, to: 5 } }"), "both 5"),
        new("HALE5006", "scores/base.yaml", ScoreText.Measure("{ §bands: { 0: \"< 1\", 50: \"1..5\", 100: \">= 6\" } }", "amount"), "above 5 to below 6"),
        new("HALE5006", "scores/base.yaml", ScoreText.Measure("{ §bands: { 0: \"1..5\", 100: \">= 8\" } }"), "< 1; above 5 to below 8"),
        new("HALE5007", "scores/base.yaml", ScoreText.Measure("{ bands: { 0: §else, 100: \">= 5\" } }"), "`else` is not the last"),
        new("HALE5008", "scores/base.yaml", ScoreText.Measure("{ bands: { 100: §\"5..1\", 0: else } }"), "`5..1` holds no value"),
        new("HALE5009", "scores/base.yaml", ScoreText.Measure("{ bands: { §120: \">= 5\", 0: else } }"), "the scale goes from 0 to 100"),
        new("HALE5009", "scores/base.yaml", ScoreText.Override("{ when: logins < 1, force: §-1, because: x }"), "the override is -1"),
        new("HALE5010", "scores/base.yaml", ScoreText.Measure("{ missing: §neutral, bands: { 0: \"< 5\", 40: else } }"), "the measure attains 0 to 40"),
        new("HALE5010", "scores/base.yaml", ScoreText.Measure("{ missing: { default: worst, no_data: §60 }, bands: { 0: \"< 5\", 40: else } }"), "60 points"),
        new("HALE5011", "scores/base.yaml", ScoreText.Measure("{ weight: §-1, linear: { from: 0, to: 1 } }"), "the weight of the measure `logins` is -1"),
        new("HALE5012", "scores/base.yaml",
            ScoreText.With("question: why") + "    groups: { g: §{ measures: { x: { metric: logins, weight: 0, linear: { from: 0, to: 1 } } } } }", "every weight in the group `g` is 0"),
        new("HALE5013", "scores/base.yaml", ScoreText.With("question: why") + "    groups: { g: §{ weight: 1 } }", "the group `g` has neither measures nor groups"),
        new("HALE5014", "scores/base.yaml",
            ScoreText.With("question: why") + "    " + string.Concat(Enumerable.Repeat("groups: { g: { ", 16)) + "groups: { §g: { } }" + string.Concat(Enumerable.Repeat(" } }", 16)),
            "more than 16 deep"),
        new("HALE5015", "scores/base.yaml", ScoreText.Bands("{ §yellow: 50, green: 75 }"), "begins at 50, the scale at 0"),
        new("HALE5016", "scores/base.yaml", ScoreText.Bands("{ red: 0, yellow: 50, §green: 50 }"), "both begin at 50"),
        new("HALE5017", "scores/base.yaml", ScoreText.With("question: why") + "    §when: logins > 1", "the last scorecard `everybody` has a condition"),
        new("HALE5018", "scores/base.yaml",
            ScoreText.With("question: why").Replace("  - name: everybody", "  - §{ name: a, measures: { logins: { linear: { from: 0, to: 1 } } } }\n  - name: everybody", StringComparison.Ordinal),
            "the scorecard `a` has no condition"),
        new("HALE5019", "scores/base.yaml", ScoreText.Override("{ when: logins < 1, cap: §green, because: x }"), "the cap limits nothing"),
        new("HALE5019", "scores/base.yaml", ScoreText.Override("{ when: logins < 1, cap: §100, because: x }"), "the cap limits nothing"),
        new("HALE5020", "scores/base.yaml", ScoreText.Measure("{ §map: { true: 100 } }", "is_active"), "`false` has no points"),
        new("HALE5021", "scores/base.yaml", ScoreText.Measure("{ weight: §5_000_000_000_000, linear: { from: 0, to: 1 } }"), "the weight of the measure `logins` is 5000000000000"),
        new("HALE5021", "scores/base.yaml", ScoreText.Measure("{ weight: §0.0000001, linear: { from: 0, to: 1 } }"), "is 0.0000001"),
        new("HALE5022", "scores/base.yaml", Narrow("§0.1..0.9", "{ low: 0.1, high: 0.5 }"), "no number with 0 decimal places"),
        new("HALE5023", "scores/base.yaml",
            Narrow("0..10", "{ red: 0, amber: 5.2, green: 5.8 }").TrimEnd() + "\n    overrides:\n      - { when: logins < 1, cap: §amber, because: x }\n",
            "the band `amber` holds no number"),
        new("HALE5024", "scores/base.yaml", ScoreText.Bands("{ red: 0, yellow: 75, §green: 50 }"), "`green` begins at 50, below `yellow` (75)"),
    ];

    private static string Narrow(string scale, string bands) =>
        $"score: health\nscale: {scale}\nrounding: {{ score: 0 }}\nbands: {bands}\nscorecards:\n  - name: everybody\n    measures:\n      logins: {{ linear: {{ from: 0, to: 20 }} }}\n";
}
