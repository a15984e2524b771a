namespace Hale.Language.Diagnostics.Rules;

/// <summary>HALE52xx: the tree of a scorecard and what is beside it.</summary>
internal static class ScorecardRules
{
    public static DiagnosticRule Total { get; } = new(
        "HALE5201", Severity.Error, "weights that do not total what they should",
        "The scorecard says `total`, so the weights of every group in it, or the most points of a sum, must come to exactly that.",
        "total: 100\ngroups:\n  usage: { weight: 60, … }\n  support: { weight: 30, … }",
        "Change the weights, or remove `total`: the weights of a mean are normalised by their sum anyway, and a sum may come to any number.");

    public static DiagnosticRule LimitOrder { get; } = new(
        "HALE5202", Severity.Error, "limits in the wrong order",
        "The least that a sum may come to is above the most.",
        "combine: sum\nat_least: 50\nat_most: 25",
        "Exchange them, or remove one.");

    public static DiagnosticRule FloorWithoutEffect { get; } = new(
        "HALE5203", Severity.Error, "a floor that lifts nothing",
        "Every score is at least the bottom of the scale and in the lowest band.",
        "floor: red   # the lowest band",
        "Write a higher band or number.");

    public static DiagnosticRule ScoreCycle { get; } = new(
        "HALE5204", Severity.Error, "scores that read each other in a circle",
        "A condition may read another score of the same account, and a metric another score of its children, which is then computed before. A score that reads itself, directly or through others, could never begin.",
        "# scores/health.yaml\neligible: scores.onboarding >= 70\n# scores/onboarding.yaml\neligible: bands.health == \"red\"",
        "Let one of the scores read metrics instead; make a second score where a score of the children is wanted.");

    public static DiagnosticRule WithoutAdvice { get; } = new(
        "HALE5205", Severity.Warning, "counted measures with neither why nor do",
        "Whoever reads a low score wants to know why the measure matters and what to do about it. `hale explain` shows both.",
        "logins: { linear: { from: 0, to: 20 } }   # and neither why: nor do:",
        "Add `why:` or `do:` to the measures or to their group, or silence the warning in hale.yaml.");

    public static IReadOnlyList<DiagnosticRule> All { get; } = [Total, LimitOrder, FloorWithoutEffect, ScoreCycle, WithoutAdvice];
}
