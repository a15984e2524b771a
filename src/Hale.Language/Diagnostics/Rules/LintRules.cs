namespace Hale.Language.Diagnostics.Rules;

/// <summary>HALE58xx: definitions that can be computed and hardly say what was meant.</summary>
internal static class LintRules
{
    public static DiagnosticRule NeverChosen { get; } = new(
        "HALE5801", Severity.Warning, "a scorecard that is never chosen",
        "Its condition contradicts itself, or it holds only where that of an earlier scorecard holds too, which is then chosen.",
        "scorecards:\n  - { name: young, when: tenure < 90, … }\n  - { name: new, when: tenure < 30, … }",
        "Put the narrower condition first, or mend the condition.");

    public static DiagnosticRule Overlap { get; } = new(
        "HALE5802", Severity.Warning, "scorecards whose conditions overlap",
        "Two conditions on the same metric hold together for some values, and neither is the wider one. The earlier scorecard is chosen there, which the limits hardly meant.",
        "scorecards:\n  - { name: young, when: tenure <= 60, … }\n  - { name: growing, when: tenure in 60..180, … }",
        "Let one condition begin where the other ends, with one of the ends excluded.");

    public static DiagnosticRule OverrideNever { get; } = new(
        "HALE5803", Severity.Warning, "an override that never decides",
        "Its condition contradicts itself or that of its scorecard, or a stronger override of the same kind holds wherever it does.",
        "- { when: tickets > 5 and tickets < 3, force: red, because: … }",
        "Mend the condition, or remove the override.");

    public static DiagnosticRule BandNever { get; } = new(
        "HALE5804", Severity.Warning, "a band that no account can reach",
        "The points that the measures can give, with what is added and the overrides, all lie in other bands.",
        "bands: { red: 0, yellow: 50, green: 95 }\n# … and the best a customer can come to is 90",
        "Move the limit of the band, or let the measures give more of the scale.");

    public static DiagnosticRule TooManyMeasures { get; } = new(
        "HALE5805", Severity.Warning, "more measures than anybody can explain",
        "More than 20 measures count in one scorecard. Each then moves the score by a few points, nobody remembers them all, and many say the same.",
        "measures:   # 35 of them",
        "Keep those that say something of their own; give the others `weight: 0` to show them without counting them.");

    public static DiagnosticRule OutcomeAsInput { get; } = new(
        "HALE5806", Severity.Warning, "an outcome used as an input",
        "The metric tells what the score is meant to predict. A score that contains it looks excellent in every test and warns of nothing.",
        "cancelled: { attribute: cancelled_at }   # and a measure of it",
        "Leave it out of the counted measures, or give it `weight: 0`; if it was known long before, silence the warning with that reason.");

    public static DiagnosticRule HoursAndDays { get; } = new(
        "HALE5807", Severity.Warning, "hours compared with days",
        "A duration such as `48h` or `2d` is a number of days (here 2). What it is compared with is a number of hours.",
        "where: duration > 48h",
        "Write the plain number of hours: `duration > 48`.");

    public static DiagnosticRule NearlyHundred { get; } = new(
        "HALE5808", Severity.Warning, "weights that nearly total 100",
        "Weights may be any numbers, but these look like percentages and do not quite come to 100.",
        "groups:\n  usage: { weight: 60, … }\n  support: { weight: 39, … }",
        "Mend the weight that is off, or add `total: 100` to have it checked; if it is meant so, silence the warning.");

    public static IReadOnlyList<DiagnosticRule> All { get; } =
        [NeverChosen, Overlap, OverrideNever, BandNever, TooManyMeasures, OutcomeAsInput, HoursAndDays, NearlyHundred];
}
