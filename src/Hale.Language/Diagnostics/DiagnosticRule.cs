namespace Hale.Language.Diagnostics;

/// <summary>One kind of problem, as the catalogue describes it.</summary>
/// <param name="Id">The stable id; it is never given another meaning.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Title">The problem in a few words.</param>
/// <param name="Cause">Why Hale refuses or warns.</param>
/// <param name="Example">A text that causes it.</param>
/// <param name="Fix">What to do; a diagnostic may say it more exactly.</param>
internal sealed record DiagnosticRule(string Id, Severity Severity, string Title, string Cause, string Example, string Fix);
