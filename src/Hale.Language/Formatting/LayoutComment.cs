namespace Hale.Language.Formatting;

/// <summary>A comment.</summary>
/// <param name="Start">Where its <c>#</c> stands in the text.</param>
/// <param name="Text">The comment with its <c>#</c>, without spaces at its end.</param>
internal sealed record LayoutComment(int Start, string Text);
