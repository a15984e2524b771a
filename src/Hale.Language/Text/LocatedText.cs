using Hale.Language.Diagnostics;

namespace Hale.Language.Text;

/// <summary>A text and where each of its characters stands in a file.</summary>
/// <param name="Text">The text.</param>
/// <param name="At">The place of the character at an index; the index may be the text's length.</param>
internal sealed record LocatedText(string Text, Func<int, SourceSpan> At)
{
    /// <summary>A text that stands on one line of a file, character by character.</summary>
    public static LocatedText OnOneLine(string text, SourceSpan start) => new(text, index => start with { Column = start.Column + index });
}
