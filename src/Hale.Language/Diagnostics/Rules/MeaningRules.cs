namespace Hale.Language.Diagnostics.Rules;

/// <summary>HALE5xxx: meaning.</summary>
internal static class MeaningRules
{
    public static DiagnosticRule NumberProperty { get; } = new(
        "HALE5001", Severity.Error, "the property is not a number",
        "sum, mean, min and max are computed from numbers.",
        "sum: plan",
        "Use a property of type `number`; the latest text is `last: <property>`, the number of different ones `distinct: <property>`.");

    public static DiagnosticRule DateAttribute { get; } = new(
        "HALE5002", Severity.Error, "a date is not a value by itself",
        "A metric is a number, a text or a boolean. Of a date it can be the days since.",
        "attribute: renewal_date",
        "Write `days_since: { attribute: <name> }`; a date in the future gives a negative number.");

    public static DiagnosticRule NotADate { get; } = new(
        "HALE5003", Severity.Error, "the attribute is not a date",
        "`days_since` needs an attribute of type `date` or `time`.",
        "days_since: { attribute: plan }",
        "Name an attribute with a date, or write `attribute: <name>`.");

    public static DiagnosticRule NormalisationKind { get; } = new(
        "HALE5004", Severity.Error, "the metric does not fit the measure",
        "`linear`, `piecewise` and `bands` need a number.",
        "plan: { linear: { from: 0, to: 10 } }",
        "Use `map` or `lookup` for texts and booleans.");

    public static DiagnosticRule Flat { get; } = new(
        "HALE5005", Severity.Error, "both anchors are the same",
        "A straight line needs two different values or metrics: the one that gives no points and the one that gives all.",
        "linear: { from: 5, to: 5 }",
        "Change one of them; `from` may be the larger one where less is better.");

    public static DiagnosticRule Gap { get; } = new(
        "HALE5006", Severity.Error, "some values have no points",
        "A value could fall between the ranges. Only between neighbouring whole numbers of a count this cannot happen.",
        "bands: { 0: \"< 1\", 50: \"1..5\", 100: \">= 6\" }   # and 5.5?",
        "Close the gap, for example with `1..<6`, or add `else`.");

    public static DiagnosticRule AfterElse { get; } = new(
        "HALE5007", Severity.Error, "a range after else",
        "`else` takes every value that is left, so what follows is never reached.",
        "bands: { 0: else, 100: \">= 5\" }",
        "Put `else` last.");

    public static DiagnosticRule EmptyRange { get; } = new(
        "HALE5008", Severity.Error, "a range that holds nothing",
        "The lower end is above the upper one.",
        "bands: { 100: \"5..1\", 0: else }",
        "Write the lower end first.");

    public static DiagnosticRule OutsideScale { get; } = new(
        "HALE5009", Severity.Error, "points outside the scale",
        "Points, forced scores and caps are written on the score's own scale.",
        "scale: 0..10\n# …\nforce: 20",
        "Write a number on the scale, or change `scale`.");

    public static DiagnosticRule PolicyOutOfReach { get; } = new(
        "HALE5010", Severity.Error, "a missing value would count outside what the measure can attain",
        "A missing value may not be better than the best or worse than the worst that a present one can get.",
        "bands: { 0: \"< 5\", 40: else }\nmissing: neutral   # 50",
        "Write points between the fewest and the most, or use `worst`, `redistribute` or `withhold`.");

    public static DiagnosticRule NegativeWeight { get; } = new(
        "HALE5011", Severity.Error, "a negative weight",
        "Weights are 0 (shown, not counted) or more.",
        "weight: -1",
        "Write 0 or more; where less is better, turn the measure itself around (`linear: { from: 10, to: 0 }`).");

    public static DiagnosticRule NoWeight { get; } = new(
        "HALE5012", Severity.Error, "nothing counts",
        "All weights in the group are 0, so it has no mean.",
        "measures:\n  logins: { weight: 0, linear: { from: 0, to: 20 } }",
        "Give at least one of them a weight above 0; to leave out the whole group, give the group weight 0.");

    public static DiagnosticRule EmptyGroup { get; } = new(
        "HALE5013", Severity.Error, "nothing to combine",
        "A group and a scorecard need at least one measure or group.",
        "usage: { weight: 40 }",
        "Add `measures:` or `groups:`.");

    public static DiagnosticRule GroupsTooDeep { get; } = new(
        "HALE5014", Severity.Error, "groups nested too deeply",
        "Groups may be nested up to 16 deep.",
        "groups: { a: { groups: { b: … } } }   # 17 times",
        "Make the scorecard flatter.");

    public static DiagnosticRule FirstBand { get; } = new(
        "HALE5015", Severity.Error, "the lowest band does not begin at the bottom",
        "Every score must fall into a band, so the lowest band begins where the scale begins.",
        "bands: { yellow: 50, green: 75 }",
        "Let the lowest band begin at the bottom of the scale, or add one that does.");

    public static DiagnosticRule BandLimits { get; } = new(
        "HALE5016", Severity.Error, "two bands begin at the same place",
        "Each band needs a limit of its own, or one of them would be empty.",
        "bands: { red: 0, yellow: 50, green: 50 }",
        "Give each band its own limit.");

    public static DiagnosticRule LastScorecard { get; } = new(
        "HALE5017", Severity.Error, "the last scorecard has a condition",
        "The last scorecard takes everybody whom no other took; with a condition some accounts would have no score.",
        "scorecards:\n  - { name: all, when: tenure > 60, measures: … }",
        "Remove `when` from the last scorecard, or add one without.");

    public static DiagnosticRule UnreachableScorecard { get; } = new(
        "HALE5018", Severity.Error, "a scorecard without a condition is not the last",
        "It takes everybody, so those after it are never chosen.",
        "scorecards:\n  - { name: all, measures: … }\n  - { name: young, when: tenure < 60, measures: … }",
        "Give it a condition (`when`), or move it to the end.");

    public static DiagnosticRule CapWithoutEffect { get; } = new(
        "HALE5019", Severity.Error, "a cap that limits nothing",
        "Every score is at most the top of the scale and in the highest band.",
        "cap: green   # the highest band",
        "Cap at a lower band or number.");

    public static DiagnosticRule BooleanPoints { get; } = new(
        "HALE5020", Severity.Error, "true or false has no points",
        "A map of a boolean metric names both `true` and `false` (or `yes` and `no`), or has `else`.",
        "map: { true: 100 }",
        "Add the other one.");

    public static DiagnosticRule WeightLimits { get; } = new(
        "HALE5021", Severity.Error, "a weight too small or too large",
        "A weight is 0 or lies between 0.000001 and 1,000,000,000,000: between these limits no digit of a score is lost. Only the proportions of weights count.",
        "weight: 0.0000001",
        "Write all weights of the group in a larger or smaller unit, or 0 for a measure that is shown and not counted.");

    public static DiagnosticRule ScaleTooNarrow { get; } = new(
        "HALE5022", Severity.Error, "a scale without a number that can be printed",
        "A score is printed with the decimal places of `rounding: { score: … }`, and the scale must hold such a number.",
        "scale: 0.1..0.9\nrounding: { score: 0 }",
        "Give the score more decimal places (`rounding: { score: 1 }`), or write a wider scale.");

    public static DiagnosticRule BandTooNarrow { get; } = new(
        "HALE5023", Severity.Error, "an override aims at a band without a number that can be printed",
        "An override puts a score at a number of the band, and the rounding of the score leaves none there.",
        "scale: 0..10\nbands: { red: 0, amber: 5.2, green: 5.8 }\nrounding: { score: 0 }\n# …\ncap: amber",
        "Give the score more decimal places, move the limits of the band, or aim at another one.");

    public static DiagnosticRule BandOrder { get; } = new(
        "HALE5024", Severity.Error, "bands out of order",
        "Bands are written from the worst to the best, so their limits rise. Otherwise two exchanged numbers would exchange two bands unnoticed.",
        "bands: { red: 0, yellow: 75, green: 50 }",
        "Write the bands from the worst to the best, each with a higher limit than the one before.");

    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        NumberProperty, DateAttribute, NotADate, NormalisationKind, Flat, Gap, AfterElse, EmptyRange, OutsideScale, PolicyOutOfReach, NegativeWeight, NoWeight,
        EmptyGroup, GroupsTooDeep, FirstBand, BandLimits, LastScorecard, UnreachableScorecard, CapWithoutEffect, BooleanPoints,
        WeightLimits, ScaleTooNarrow, BandTooNarrow, BandOrder,
    ];
}
