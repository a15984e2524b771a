using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>A cell of a <see cref="Sheet"/>.</summary>
/// <param name="Text">The text, on one line.</param>
/// <param name="Style">How it looks; null for plain.</param>
internal sealed record SheetCell(string Text, Style? Style = null);
