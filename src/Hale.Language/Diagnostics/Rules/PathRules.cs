namespace Hale.Language.Diagnostics.Rules;

/// <summary>HALE56xx: bands by segment, scores that depend on where they were, and how scores are shown.</summary>
internal static class PathRules
{
    public static DiagnosticRule SegmentBands { get; } = new(
        "HALE5601", Severity.Error, "segments with other bands",
        "By segment the limits and labels of bands may differ. The bands themselves are the same, so that accounts of different segments can be compared and counted.",
        "bands: { by: plan, enterprise: { red: 0, green: 60 }, else: { red: 0, yellow: 50, green: 75 } }",
        "Name the same bands in the same order for every segment.");

    public static DiagnosticRule MarginOutOfReach { get; } = new(
        "HALE5602", Severity.Error, "a margin that no score can cross",
        "The limit of a band with the margin of `hysteresis` lies outside the scale, so that a score could never come into the band, or never leave it.",
        "bands: { red: 0, green: 95 }\nhysteresis: { up: 10 }",
        "Make the margin smaller, or move the limit of the band.");

    public static DiagnosticRule PercentScale { get; } = new(
        "HALE5603", Severity.Error, "a percentage on another scale",
        "A score that is shown as a percentage runs from 0 to 100.",
        "scale: 0..10\nshow: percent",
        "Leave out `scale`, or show the number.");

    public static DiagnosticRule NoPath { get; } = new(
        "HALE5604", Severity.Error, "a close before that changes nothing",
        "A test may state the close before of a score with `decay`, `hysteresis` or `trend`. Every other score is the same whatever came before.",
        "tests:\n  a: { previous: { score: 60 }, expect: { score: 72 } }   # and no decay:",
        "Remove `previous`, or declare what depends on it.");

    public static DiagnosticRule OfARisk { get; } = new(
        "HALE5605", Severity.Error, "something that is not possible where higher is worse",
        "With `higher_is: worse` groups are combined by means, the lowest, the highest or the worst band. Sums, counts and products begin at the end where nothing is good, and so do points beside the weights.",
        "higher_is: worse\nscorecards:\n  - { name: everybody, combine: sum, … }",
        "Combine in another way, or write the score with higher numbers better.");

    public static IReadOnlyList<DiagnosticRule> All { get; } = [SegmentBands, MarginOutOfReach, PercentScale, NoPath, OfARisk];
}
