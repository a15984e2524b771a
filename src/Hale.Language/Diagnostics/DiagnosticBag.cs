using Hale.Language.Diagnostics.Rules;
using Hale.Language.Projects;

namespace Hale.Language.Diagnostics;

/// <summary>Collects the problems of one load, so that all of them are reported at once.</summary>
internal sealed class DiagnosticBag
{
    private readonly HashSet<Diagnostic> _found = [];

    public bool HasErrors => _found.Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>The problems by file, line, column and id.</summary>
    public IReadOnlyList<Diagnostic> Sorted =>
    [
        .. _found
            .OrderBy(diagnostic => diagnostic.Span.File, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Span.Line)
            .ThenBy(diagnostic => diagnostic.Span.Column)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal),
    ];

    /// <summary>Takes out the warnings that are silenced, by file, line, column and id; reports the silences that silence nothing, unless errors may have hidden the warning.</summary>
    public IReadOnlyList<Diagnostic> Take(IReadOnlyList<Silence> silences)
    {
        List<Diagnostic> taken = [.. Sorted.Where(found => found.Severity == Severity.Warning && silences.Any(silence => silence.Covers(found)))];
        _found.ExceptWith(taken);
        foreach (var silence in silences.Where(silence => !HasErrors && !DataRules.All.Any(rule => rule.Id == silence.Id) && !taken.Any(silence.Covers)))
        {
            Report(SilenceRules.Needless, silence.Span, $"nothing here gives the warning `{silence.Id}`{(silence.File is null ? string.Empty : $" in `{silence.File}`")}");
        }

        return taken;
    }

    public void Report(DiagnosticRule rule, SourceSpan span, string message, string? fix = null) =>
        _found.Add(new Diagnostic(rule.Id, rule.Severity, span, message, fix ?? Clause(rule.Fix)));

    /// <summary>The catalogue's sentence as the clause that follows a message.</summary>
    private static string Clause(string sentence) => $"{char.ToLowerInvariant(sentence[0])}{sentence[1..].TrimEnd('.')}";
}
