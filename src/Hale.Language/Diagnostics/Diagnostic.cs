namespace Hale.Language.Diagnostics;

/// <summary>One problem in a definition.</summary>
/// <param name="Id">The stable id of the rule, such as <c>HALE1001</c>.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Span">Where it is.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Fix">What to do.</param>
public sealed record Diagnostic(string Id, Severity Severity, SourceSpan Span, string Message, string Fix);
