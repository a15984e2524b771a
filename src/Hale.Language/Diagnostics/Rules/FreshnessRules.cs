namespace Hale.Language.Diagnostics.Rules;

/// <summary>HALE55xx: how old values are, and what silence does to a score.</summary>
internal static class FreshnessRules
{
    public static DiagnosticRule WithoutExpiry { get; } = new(
        "HALE5501", Severity.Warning, "a pulse that never expires",
        "What people enter by hand grows old: without an expiry a green of two years ago counts like one of yesterday.",
        "csm_pulse: { pulse: [red, yellow, green] }",
        "Add `expires: 90d`; if a value really counts for ever, `expires: never`.");

    public static DiagnosticRule PulseValues { get; } = new(
        "HALE5502", Severity.Error, "a pulse without values",
        "A pulse says which values people may enter: words from the worst to the best, or a range of numbers.",
        "mood: { pulse: good, expires: 90d }",
        "Write `pulse: [red, yellow, green]` or `pulse: 1..10`.");

    public static DiagnosticRule ExpiryOfValue { get; } = new(
        "HALE5503", Severity.Error, "an expiry that does not fit the values",
        "Where the expiry depends on the value, each key is a value that the metric can have, and `else` stands for all others.",
        "mood: { pulse: 1..10, expires: { 11: 30d } }",
        "Name values of the metric, and add `else` unless all are named.");

    public static DiagnosticRule WithoutAge { get; } = new(
        "HALE5504", Severity.Error, "the value has no age",
        "Only a value that is one fact has an age: a pulse, a point of a series, an attribute, the property of the last event. What is counted or computed from many facts has none.",
        "logins: { count: login, window: 28d }\n# …\nlogins: { linear: { from: 0, to: 10 }, stale_after: 30d }",
        "Remove it; for a formula say `expires` at the series that it reads, for events choose the window.");

    public static DiagnosticRule NeverKnown { get; } = new(
        "HALE5505", Severity.Error, "a reason without a last known value",
        "A last value is known when the value is too old (`stale`) or its source was down or does not reach the moment (`source_gap`). For other reasons there is none.",
        "missing: { no_data: { last_known: 30d } }",
        "Write `last_known` for `stale` or `source_gap`, or for all reasons together.");

    public static DiagnosticRule FlagAfterStale { get; } = new(
        "HALE5506", Severity.Error, "a flag that can never be seen",
        "A value is flagged while it still counts. Once it is older than `stale_after` it does not count any more.",
        "flag_after: 90d\nstale_after: 60d",
        "Let `flag_after` be the shorter one.");

    public static DiagnosticRule Undated { get; } = new(
        "HALE5507", Severity.Warning, "the age of an undated attribute",
        "The source says `valid_from: undated`: nobody knows since when the attribute holds, so it never becomes too old.",
        "valid_from: undated\n# …\nplan: { map: { basic: 0, else: 100 }, stale_after: 90d }",
        "Give the attribute a date (`valid_from: { date: … }`), or remove the limit.");

    public static DiagnosticRule OutageOrder { get; } = new(
        "HALE5508", Severity.Error, "an outage that ends before it begins",
        "`to` is the last day of the outage, or the time at which it ended.",
        "outages: [{ from: 2024-03-04, to: 2024-03-01, because: the tracker was down }]",
        "Exchange the two.");

    public static DiagnosticRule SilenceHelps { get; } = new(
        "HALE5509", Severity.Warning, "silence raises the score",
        "A customer of whom nothing is heard gets at least the middle of the scale, and so more than one of whom little is heard. Silence is often the first sign of leaving.",
        "quiet_for: { bands: { 100: \"<= 7\", 0: else }, missing: best }",
        "Use `redistribute`, `worst` or `withhold` for the reason, or silence the warning in hale.yaml with yours.");

    public static DiagnosticRule PastDeadline { get; } = new(
        "HALE5510", Severity.Warning, "a deadline without a lower bound",
        "The days to a deadline become negative when it passes, and such a number is below every limit: the condition holds on for ever.",
        "when: days_to_renewal < 30",
        "Write a range from 0, such as `days_to_renewal in 0..30`: what has passed is no longer meant then.");

    public static DiagnosticRule PulsePoints { get; } = new(
        "HALE5511", Severity.Error, "points that do not fit the values of a pulse",
        "A pulse says which values there are, so each of them gets its points, and nothing else does.",
        "csm_pulse: { pulse: [red, yellow, green], expires: 90d }\n# …\ncsm_pulse: { map: { red: 0, green: 100 } }   # and yellow?",
        "Give points to each value of the pulse, or write `else`.");

    public static IReadOnlyList<DiagnosticRule> All { get; } =
        [WithoutExpiry, PulseValues, ExpiryOfValue, WithoutAge, NeverKnown, FlagAfterStale, Undated, OutageOrder, SilenceHelps, PastDeadline, PulsePoints];
}
