using Hale.Language.Diagnostics;

namespace Hale.Language.Formatting;

/// <summary>What became of formatting a file.</summary>
/// <param name="Text">The file in its layout; null when it is left as it is, which the diagnostics explain.</param>
/// <param name="Diagnostics">Why it cannot be read, or not be formatted; none when all is well.</param>
public sealed record FormatResult(string? Text, IReadOnlyList<Diagnostic> Diagnostics);
