namespace Hale.Language.Diagnostics.Rules;

/// <summary>HALE31xx: what is written once and used several times.</summary>
internal static class ReuseRules
{
    public static DiagnosticRule UnknownTable { get; } = new(
        "HALE3101", Severity.Error, "unknown points table",
        "A measure names a points table that neither its score nor a shared file has.",
        "csm_pulse: { points: color }   # and the score says points: { colour: … }",
        "Correct the name, or add the table under `points:`.");

    public static DiagnosticRule UnknownPoints { get; } = new(
        "HALE3102", Severity.Error, "a name that the points table does not have",
        "Bands take their points from a table by name, and the table has no such name.",
        "points: { level: { poor: 0, healthy: 100 } }\n# …\nlogins: { points: level, bands: { good: \">= 5\", poor: else } }",
        "Use a name of the table, write the points as a number, or add the name to the table.");

    public static DiagnosticRule UnknownSet { get; } = new(
        "HALE3103", Severity.Error, "unknown measure set",
        "A group uses a measure set that no file defines.",
        "use: usages   # and measure_sets: { usage: … }",
        "Correct the name, or define it under `measure_sets:` in a file of its own in scores/.");

    public static DiagnosticRule UnusedTable { get; } = new(
        "HALE3104", Severity.Warning, "a points table is used nowhere",
        "No measure names it, so nobody has checked what it says.",
        "points: { colour: { red: 0, green: 100 } }   # and no measure says points: colour",
        "Use it in a measure, or remove it.");

    public static DiagnosticRule UnusedSet { get; } = new(
        "HALE3105", Severity.Warning, "a measure set is used nowhere",
        "No group uses it, so nobody has checked what it says.",
        "measure_sets:\n  usage: { logins: { linear: { from: 0, to: 20 } } }   # and no group says use: usage",
        "Use it in a group, or remove it.");

    public static IReadOnlyList<DiagnosticRule> All { get; } = [UnknownTable, UnknownPoints, UnknownSet, UnusedTable, UnusedSet];
}
