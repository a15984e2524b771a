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

    public void Report(DiagnosticRule rule, SourceSpan span, string message, string? fix = null) =>
        _found.Add(new Diagnostic(rule.Id, rule.Severity, span, message, fix ?? Clause(rule.Fix)));

    /// <summary>The catalogue's sentence as the clause that follows a message.</summary>
    private static string Clause(string sentence) => $"{char.ToLowerInvariant(sentence[0])}{sentence[1..].TrimEnd('.')}";
}
