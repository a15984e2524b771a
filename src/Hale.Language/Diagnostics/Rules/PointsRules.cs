namespace Hale.Language.Diagnostics.Rules;

/// <summary>HALE51xx: how values become points, and what differs by segment.</summary>
internal static class PointsRules
{
    public static DiagnosticRule LimitKind { get; } = new(
        "HALE5101", Severity.Error, "a limit that is not a number",
        "A metric may stand for a limit when its values are numbers.",
        "linear: { from: 0, to: plan }",
        "Name a metric that gives a number, or write the number.");

    public static DiagnosticRule TooFewAnchors { get; } = new(
        "HALE5102", Severity.Error, "a line with fewer than two anchors",
        "Points run from one anchor to the next, so there are at least two.",
        "piecewise: [{ at: 0, points: 0 }]",
        "Add an anchor.");

    public static DiagnosticRule AnchorOrder { get; } = new(
        "HALE5103", Severity.Error, "anchors that do not rise",
        "The anchors stand in the order of their values, each value once. Their points may rise and fall.",
        "piecewise: [{ at: 10, points: 50 }, { at: 0, points: 0 }]",
        "Sort the anchors by `at`.");

    public static DiagnosticRule OpenRun { get; } = new(
        "HALE5104", Severity.Error, "points that run along a range without an end",
        "Points that run from one number to another need a range with a lower and an upper end.",
        "bands: { 50..100: \">= 10\", 0..50: \"0..<10\" }",
        "Give the range both ends, or one number of points.");

    public static DiagnosticRule LookupWidth { get; } = new(
        "HALE5105", Severity.Error, "a row with too few or too many points",
        "Every row of a lookup has one number of points for each column.",
        "lookup: { across: plan, columns: [pro, else], rows: { \">= 5\": [100], else: [0, 0] } }",
        "Write as many points as there are columns, in their order.");

    public static DiagnosticRule Overlap { get; } = new(
        "HALE5106", Severity.Warning, "two ranges hold the same values",
        "Both ranges claim a value and give it different points. The first counts, which is probably not what a reader of the definition would say.",
        "bands: { 0: \"> 4\", 50: \"2..4\", 100: \"<= 2\" }   # and 2?",
        "Let one of them end before the other begins, for example with `2..<4`.");

    public static DiagnosticRule Unreachable { get; } = new(
        "HALE5107", Severity.Warning, "a range that no value reaches",
        "Ranges before it take all its values, or the metric never gives such a number.",
        "bands: { 50: \">= 5\", 100: \">= 10\", 0: else }",
        "Move it before the range that takes its values, or remove it.");

    public static DiagnosticRule ChoiceElse { get; } = new(
        "HALE5108", Severity.Error, "a choice by segment without else",
        "Somebody may be in no segment that is named, or in none at all.",
        "weight: { by: plan, enterprise: 30, smb: 20 }",
        "Add `else:` with what holds for everybody else.");

    public static DiagnosticRule ChoiceKind { get; } = new(
        "HALE5109", Severity.Error, "a choice by something that is no category",
        "Segments are the categories of a text, or true and false.",
        "weight: { by: logins, 5: 30, else: 20 }",
        "Choose by a metric that is a text or a boolean.");

    public static DiagnosticRule ChoiceCases { get; } = new(
        "HALE5110", Severity.Error, "a choice without a segment",
        "Nothing differs when no segment is named.",
        "weight: { by: plan, else: 20 }",
        "Name a segment, or write the value alone.");

    public static DiagnosticRule PulseInfluence { get; } = new(
        "HALE5111", Severity.Warning, "a pulse as a way up",
        "A pulse is what people judge. A score that should rise gives nobody a reason to enter a better one, so `hale what-if` never proposes it.",
        "csm_pulse: { pulse: [red, yellow, green], expires: 90d, influence: yes }",
        "Remove `influence`; `hale what-if --set csm_pulse=green` shows what another pulse would make of the score.");

    public static IReadOnlyList<DiagnosticRule> All { get; } =
        [LimitKind, TooFewAnchors, AnchorOrder, OpenRun, LookupWidth, Overlap, Unreachable, ChoiceElse, ChoiceKind, ChoiceCases, PulseInfluence];
}
