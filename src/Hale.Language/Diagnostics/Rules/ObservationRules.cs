namespace Hale.Language.Diagnostics.Rules;

/// <summary>HALE611x: how scores are held against what customers did.</summary>
internal static class ObservationRules
{
    public static DiagnosticRule NothingToObserve { get; } = new(
        "HALE6110", Severity.Error, "observations without outcomes",
        "Scores are held against what customers did. `lifecycle` says how that is read; renewals and lives are read from the terms of subscriptions.",
        "validation: { observe: renewals }   # and no source gives subscriptions",
        "Add `lifecycle:` and what feeds it, or observe closes: `observe: { every: month, horizon: 90d }`.");

    public static DiagnosticRule BadLead { get; } = new(
        "HALE6111", Severity.Error, "not a lead",
        "A lead is how many days before its target an account is observed: 0 days or more, each lead once.",
        "validation: { lead: [30d, 30d] }",
        "Write whole days such as `lead: 30d`, or several: `lead: [0d, 14d, 30d]`.");

    public static DiagnosticRule BadDay { get; } = new(
        "HALE6112", Severity.Error, "days that are none, or in the wrong order",
        "`from`, `to` and `origins` are days such as 2024-12-31. Nothing can be observed when the last day comes before the first, and each origin stands once.",
        "validation: { from: 2024-12-31, to: 2024-01-31 }",
        "Write days such as `from: 2024-01-31`, the earlier one first.");

    public static DiagnosticRule NotANumber { get; } = new(
        "HALE6113", Severity.Error, "headroom from what is no number",
        "The free model of `headroom` is fitted on numbers; truth values count as 0 and 1.",
        "validation: { headroom: [plan] }   # plan is a text",
        "Name metrics that are numbers, or make one of it with a formula.");

    public static DiagnosticRule NoSegment { get; } = new(
        "HALE6114", Severity.Error, "segments of a number",
        "Results are divided by what accounts have in common: a text such as the plan, or yes or no. Hardly two accounts agree in a number.",
        "validation: { segments: [seats] }",
        "Name a metric that is a text or a boolean, such as a formula that makes classes of the number: `formula: seats >= 100`.");

    public static DiagnosticRule Compares { get; } = new(
        "HALE6115", Severity.Error, "an observation that depends on other accounts",
        "Who is observed, and who is held out, is said of each account by itself, so it cannot depend on a comparison or a statement.",
        "# metrics/base.yaml\nrank: { percentile_rank: logins }\n# hale.yaml\nvalidation: { among: rank > 10% }",
        "Let the condition read metrics of the account alone.");

    public static DiagnosticRule UnknownPlay { get; } = new(
        "HALE6116", Severity.Warning, "a play that nearly has the name of another event",
        "Event names come from a column of a source, so any name may come. This one is named nowhere else, and is nearly one that is. A play that never comes leaves every account untreated, and the score looks worse where the team acts on it.",
        "# metrics/base.yaml\ncalls: { count: csm_call, window: 28d }\n# hale.yaml\nvalidation: { plays: [csm_cal] }",
        "Correct the name or, where it is right, silence the warning and say so.");

    public static IReadOnlyList<DiagnosticRule> All { get; } = [NothingToObserve, BadLead, BadDay, NotANumber, NoSegment, Compares, UnknownPlay];
}
