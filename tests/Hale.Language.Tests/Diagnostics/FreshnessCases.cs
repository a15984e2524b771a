namespace Hale.Tests.Diagnostics;

internal static class FreshnessCases
{
    private const string Undated = "sources:\n  hub:\n    files: hub.csv\n    known: when_occurred\n    accounts: { id: id }\n    attributes: { owner: text }\n    valid_from: undated\n";

    public static IEnumerable<DiagnosticCase> All =>
    [
        Metric("HALE5501", "§a: { pulse: [red, green] }", "`expires: never`"),
        Metric("HALE5502", "a: { pulse: §[red], expires: 90d }", "two different words"),
        Metric("HALE5502", "a: { pulse: §[red, red], expires: 90d }", "two different words"),
        Metric("HALE5502", "a: { pulse: §10..1, expires: 90d }", "no range"),
        Metric("HALE5503", "a: { pulse: [red, green], expires: { §rot: 30d, else: 90d } }", "did you mean `red`?"),
        Metric("HALE5503", "a: { pulse: 1..10, expires: { §11: 30d, else: 90d } }", "no value that the metric can have"),
        Metric("HALE5503", "a: { pulse: 1..10, expires: §{ 1: 30d, 10: 30d } }", "`else: never`"),
        Metric("HALE2009", "a: { series: a, expires: §soon }", "`90d`, `2w` or `12h`"),
        Metric("HALE2009", "a: { series: a, expires: §3mo }", "`90d`"),
        Metric("HALE2009", "a: { series: a, expires: §0d }", "not a length of time"),
        Metric("HALE3004", "a: { series: a, asked: §logon, within: 90d }", "did you mean `login`?"),
        Metric("HALE2002", "a: §{ series: a, asked: login }", "`within: 90d`"),
        Metric("HALE2002", "a: { series: a, within: §90d }", "`asked: survey_sent`"),
        Metric("HALE3006", "a: { pulse: 1..10, expires: 90d, reset: §plam }", "did you mean `plan`?"),
        Metric("HALE2006", "a: { pulse: 1..10, expires: 90d, note: §needed }", "required"),
        Metric("HALE2006", "a: { count: login, window: 28d, gaps: §count }", "ignore"),
        Measure("HALE5504", "{ linear: { from: 0, to: 20 }, stale_after: §90d }", "a value of the metric `logins` has no age"),
        Measure("HALE5504", "{ linear: { from: 0, to: 20 }, flag_after: §90d }", "choose the window"),
        Measure("HALE5504", "{ linear: { from: 0, to: 20 }, missing: §{ last_known: 30d } }", "none is the last one known"),
        Measure("HALE5505", "{ map: { pro: 100, else: 0 }, missing: { no_data: §{ last_known: 30d } } }", "the reason is `no_data`", "plan"),
        Measure("HALE5506", "{ map: { pro: 100, else: 0 }, stale_after: 60d, flag_after: §60d }", "missing already", "plan"),
        Measure("HALE2002", "{ map: { pro: 100, else: 0 }, missing: { stale: { then: §worst } } }", "`last_known: 30d`", "plan"),
        Measure("HALE2002", "{ map: { pro: 100, else: 0 }, missing: { stale: §{} } }", "needs `redistribute` or `last_known`", "plan"),
        Measure("HALE2006", "{ map: { pro: 100, else: 0 }, missing: { stale: { last_known: 30d, then: §{ last_known: 60d } } } }", "comes another policy", "plan"),
        Measure("HALE5509", "{ bands: { 100: \"<= 7\", 0: else }, missing: §best }", "does nothing has no `days_quiet`", "days_quiet"),
        Measure("HALE5509", "{ bands: { 100: \"<= 7\", 0: else }, missing: §{ too_young: worst, no_data: neutral } }", "the middle of the scale", "days_quiet"),
        new("HALE5510", "scores/base.yaml", ScoreText.Override("{ when: §days_to_renewal < 30, cap: yellow, because: x }"), "`days_to_renewal in 0..30`") { With = [("sources/terms.yaml", Terms)] },
        new("HALE5510", "scores/base.yaml", ScoreText.Override("{ when: §logins < 3 and (subscribed or days_to_renewal <= 4w), cap: yellow, because: x }"), "no lower one") { With = [("sources/terms.yaml", Terms)] },
        new("HALE5507", "metrics/b.yaml", "metrics:\n  §owner: { attribute: owner }\n", "is undated")
        {
            With = [("sources/hub.yaml", Undated), ("scores/base.yaml", ScoreText.With("question: x").Replace("    measures:\n", "    measures:\n      owner: { map: { none: 0, else: 100 }, flag_after: 90d }\n", StringComparison.Ordinal))],
        },
        new("HALE5507", "metrics/b.yaml", "metrics:\n  §mood: { pulse: 1..5, expires: 90d, reset: owner }\n", "nobody knows when that was") { With = [("sources/hub.yaml", Undated)] },
        Pulse("§map: { red: 0, green: 100 }", "add `yellow`, or `else`"),
        Pulse("map: { red: 0, §yelow: 50, green: 100 }", "did you mean `yellow`?"),
        Pulse("points: two", "add `yellow`, or `else`", "§two"),
        new("HALE5508", "sources/b.yaml", Source("[§{ from: 2024-03-04, to: 2024-03-01, because: x }]"), "ends before it begins"),
        new("HALE2006", "sources/b.yaml", Source("[{ from: §yesterday, because: x }]"), "neither a day nor a time"),
        new("HALE2002", "sources/b.yaml", Source("[§{ to: 2024-03-04, because: x }]"), "`from: 2024-03-01`"),
        new("HALE2002", "sources/b.yaml", Source("[§{ from: 2024-03-04 }]"), "`because`"),
        Given("HALE5504", "{ logins: §{ value: 5, age: 3d } }", "has no age"),
        Given("HALE2002", "{ plan: §{ value: pro } }", "needs `age`"),
        Given("HALE2009", "{ plan: { value: pro, age: §old } }", "not a length of time"),
    ];

    private const string Terms = "sources:\n  terms: { files: terms.csv, known: when_occurred, subscriptions: { account: account, start: { date: start } } }\n";

    private static DiagnosticCase Metric(string id, string metric, string says) => new(id, "metrics/b.yaml", $"metrics:\n  {metric}\n", says);

    private static DiagnosticCase Measure(string id, string measure, string says, string metric = "logins") => new(id, "scores/base.yaml", ScoreText.Measure(measure, metric), says);

    private static DiagnosticCase Pulse(string points, string says, string table = "two") => new(
        "HALE5511", "scores/base.yaml",
        ScoreText.With($"points: {{ {table}: {{ red: 0, green: 100 }} }}").Replace("    measures:\n", $"    measures:\n      mood: {{ {points} }}\n", StringComparison.Ordinal), says)
    {
        With = [("metrics/b.yaml", "metrics:\n  mood: { pulse: [red, yellow, green], expires: 90d }\n")],
    };

    private static string Source(string outages) =>
        $"sources:\n  b:\n    files: b.csv\n    known: when_occurred\n    outages: {outages}\n    series: {{ account: id, date: day }}\n";

    private static DiagnosticCase Given(string id, string given, string says) => new(id, "tests/b.yaml", $"tests:\n  a: {{ given: {given}, expect: {{ band: red }} }}\n", says);
}
