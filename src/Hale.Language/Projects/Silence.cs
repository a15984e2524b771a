using Hale.Language.Diagnostics;

namespace Hale.Language.Projects;

/// <summary>A warning that somebody has looked at and does not want to read again.</summary>
/// <param name="Id">The id of the rule.</param>
/// <param name="File">The file in which it is silenced; null for all.</param>
/// <param name="Span">Where the silence is written.</param>
internal sealed record Silence(string Id, string? File, SourceSpan Span)
{
    public bool Covers(Diagnostic diagnostic) => diagnostic.Id == Id && (File is null || diagnostic.Span.File == File);
}
