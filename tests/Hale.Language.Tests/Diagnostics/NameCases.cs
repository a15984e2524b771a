namespace Hale.Tests.Diagnostics;

internal static class NameCases
{
    public static IEnumerable<DiagnosticCase> All =>
    [
        new("HALE3001", "metrics/c.yaml", "metrics:\n  §logins: { series: x }", "already the name of a metric at metrics/base.yaml:2:3"),
        new("HALE3001", "sources/c.yaml", "sources:\n  §crm: { files: a.csv, known: at_import, series: { account: a, date: d } }", "a source at sources/base.yaml:2:3"),
        new("HALE3001", "scores/c.yaml", ScoreText.With("question: why").Replace("score: ", "score: §", StringComparison.Ordinal), "a score at scores/base.yaml:1:8"),
        new("HALE3001", "scores/base.yaml", ScoreText.With("question: why") + "    groups: { §plan: { measures: { amount: { linear: { from: 0, to: 1 } } } } }", "name of a sibling"),
        new("HALE3001", "scores/base.yaml", ScoreText.With("x").Replace("\nx", string.Empty, StringComparison.Ordinal)
            .Replace("  - name: everybody", "  - { name: a, when: logins > 1, measures: { logins: { linear: { from: 0, to: 1 } } } }\n  - name: §a", StringComparison.Ordinal), "name of a scorecard"),
        new("HALE3001", "scores/base.yaml", ScoreText.Measure("{ map: { true: 100, §yes: 50, no: 0 } }", "is_active"), "`yes` says once more what `true` means"),
        new("HALE3002", "metrics/b.yaml", "metrics:\n  a: { formula: §loginz / 2 }", "did you mean `logins`?"),
        new("HALE3002", "metrics/b.yaml", "metrics:\n  a: { count: login, window: 7d, where: \"open and §amuont > 5\" }", "did you mean `amount`?"),
        new("HALE3002", "sources/c.yaml",
            "sources:\n  b:\n    files: a.csv\n    known: at_import\n    events: { account: a, event: e, time: t }\n    checks: { early: time < §acount.start }", "did you mean `account.start`?"),
        new("HALE3002", "scores/base.yaml", ScoreText.Override("{ when: plan == §gold, force: red, because: x }"), "write it in quotes: `\"gold\"`"),
        new("HALE3002", "scores/base.yaml", ScoreText.Override("{ when: §plum == lower(plan), force: red, because: x }"), "did you mean `plan`? Or, if a text is meant"),
        new("HALE3003", "scores/base.yaml", ScoreText.With("question: why") + "      §login: { linear: { from: 0, to: 1 } }", "did you mean `logins`?"),
        new("HALE3003", "scores/base.yaml", ScoreText.With("question: why") + "      more: { metric: §xyzzy, linear: { from: 0, to: 1 } }", "there is no metric `xyzzy`"),
        new("HALE3004", "metrics/b.yaml", "metrics:\n  a: { count: [login, §logn], window: 7d }", "did you mean `login`?"),
        new("HALE3005", "metrics/b.yaml", "metrics:\n  a: { sum: §amout, window: 7d }", "did you mean `amount`?"),
        new("HALE3006", "metrics/b.yaml", "metrics:\n  a: { attribute: §seat }", "did you mean `seats`?"),
        new("HALE3007", "sources/c.yaml",
            "sources:\n  crm2:\n    files: a.csv\n    known: at_import\n    accounts: { id: a }\n    valid_from: undated\n    attributes: { §seats: text }",
            "text here and number at sources/base.yaml:6"),
        new("HALE3008", "metrics/b.yaml", "metrics:\n  §a: { formula: b + 1 }\n  b: { formula: c }\n  c: { formula: a }\n  d: { formula: a }", "`a` → `b` → `c` → `a`"),
        new("HALE3008", "metrics/b.yaml", "metrics:\n  §a: { formula: a + 1 }", "`a` → `a`"),
        new("HALE3009", "scores/base.yaml", ScoreText.Override("{ when: logins < 1, force: §rde, because: x }"), "did you mean `red`?"),
        new("HALE3007", "metrics/b.yaml", "metrics:\n  nps: { series: nps }\n  §verdict: { series: nps, type: text }", "the series `nps` is a text here and a number at metrics/b.yaml:2:3"),
        new("HALE3010", "metrics/b.yaml", "metrics:\n  §missing: { series: x }", "`missing` is a word of the expression language"),
        new("HALE3010", "sources/c.yaml",
            "sources:\n  b:\n    files: a.csv\n    known: at_import\n    events: { account: a, event: e, time: t, properties: { §contact: text } }", "cannot name the property"),
        new("HALE3011", "metrics/b.yaml", "metrics:\n  §unused: { series: x }", "nothing uses the metric `unused`"),
    ];
}
