namespace Hale.Cli.Output;

/// <summary>Tables and texts in Markdown: the same text for the same content.</summary>
internal static class MarkdownTable
{
    /// <summary>Writes a table.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="header">The names of the columns.</param>
    /// <param name="sides">A letter for each column: r for right, l for left.</param>
    /// <param name="rows">The rows.</param>
    public static void Write(TextWriter output, string[] header, string sides, IEnumerable<string[]> rows)
    {
        output.Write($"| {string.Join(" | ", header.Select(Escape))} |\n| {string.Join(" | ", sides.Select(side => side == 'r' ? "---:" : "---"))} |\n");
        foreach (var row in rows)
        {
            output.Write($"| {string.Join(" | ", row.Select(Escape))} |\n");
        }

        output.Write("\n");
    }

    public static string Escape(string text) => SheetText.OneLine(text)
        .Replace("|", "\\|", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
}
