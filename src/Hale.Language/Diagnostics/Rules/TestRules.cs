namespace Hale.Language.Diagnostics.Rules;

/// <summary>HALE7xxx: tests of definitions.</summary>
internal static class TestRules
{
    public static DiagnosticRule UnknownScore { get; } = new(
        "HALE7001", Severity.Error, "no score to test",
        "A test is about one score. It need not be named when the project has only one.",
        "tests:\n  silent is red: { score: heath, expect: { band: red } }",
        "Name a score of the project.");

    public static DiagnosticRule UnknownPart { get; } = new(
        "HALE7002", Severity.Error, "an expectation about something that the score does not have",
        "Scorecards are expected by their name, groups and measures by their path (`usage.licence_use`), overrides by their reason (`because`).",
        "expect: { nodes: { usage.licence: 60 } }",
        "Name a part of the score as the message shows.");

    public static DiagnosticRule TooManyPlaces { get; } = new(
        "HALE7003", Severity.Error, "a number that is never printed",
        "Numbers are compared as they are printed: those of a score with its decimal places, a coverage in percent with one.",
        "expect: { score: 31.46 }   # the score has one decimal place",
        "Write the number with at most as many decimal places.");

    public static IReadOnlyList<DiagnosticRule> All { get; } = [UnknownScore, UnknownPart, TooManyPlaces];
}
