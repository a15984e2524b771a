namespace Hale.Language.Diagnostics.Rules;

/// <summary>HALE53xx: silenced warnings.</summary>
internal static class SilenceRules
{
    public static DiagnosticRule NotAWarning { get; } = new(
        "HALE5301", Severity.Error, "only warnings can be silenced",
        "An error stops the project from being used, so there is nothing to silence; an id that does not exist would silence nothing.",
        "silence: [{ id: HALE2001, because: we like it so }]",
        "Name the id of a warning, or mend the error.");

    public static DiagnosticRule Needless { get; } = new(
        "HALE5302", Severity.Warning, "a silence without anything to silence",
        "The warning is no longer given there. Left in place, the silence would hide the next one unseen.",
        "silence: [{ id: HALE3011, in: metrics/old.yaml, because: used by a script }]",
        "Remove the silence, or correct the file that it names.");

    public static IReadOnlyList<DiagnosticRule> All { get; } = [NotAWarning, Needless];
}
