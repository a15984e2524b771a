using YamlDotNet.Core;

namespace Hale.Language.Yaml;

/// <summary>Turns the engine's words about a broken file into a sentence and a place inside the file.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Fix">What to do; null when only general advice can be given.</param>
internal sealed record SyntaxMessage(int Line, int Column, string Text, string? Fix = null)
{
    /// <summary>What the engine says, and what it means to somebody who writes a definition.</summary>
    private static readonly (string Words, string Sentence)[] Known =
    [
        ("expected ',' or", "a comma or a closing bracket is missing before this place, or a text needs quotes because of its brackets or quotes"),
        ("invalid mapping", "a second colon on one line, or a line that is indented too far; a text with a colon stands in quotes"),
        ("expected key", "a key is expected here; perhaps the indentation is wrong, a bracket is superfluous, or a text that begins with a quote goes on behind it"),
        ("expected '-' indicator", "the list ends here without its indentation ending; list items and keys do not stand side by side"),
        ("unexpected end of stream", "the closing quote of the text that begins here is missing"),
        ("unknown escape", "a backslash in double quotes begins an escape; use single quotes, or write the backslash twice"),
        ("cannot start any token", "a text cannot begin with this character; put the text in quotes"),
        ("expected node content", "a value or a closing bracket is missing before this place"),
        ("<document end>", "the value ended before; nothing more can follow at this level"),
        ("more than one anchor", "anchors are not supported"),
    ];

    public static SyntaxMessage Of(YamlException problem, string text)
    {
        var lines = text.Split('\n');
        var (first, column) = new LineIndex(text).Place(problem.Start.Index);
        var reach = problem.Message.Contains("tab", StringComparison.Ordinal) ? lines.Length - first + 1 : 1;
        var tabbed = Array.FindIndex(lines, first - 1, reach, line => line.TakeWhile(char.IsWhiteSpace).Contains('\t'));
        if (tabbed >= 0)
        {
            return new SyntaxMessage(tabbed + 1, 1, "the line is indented with a tab; YAML is indented with spaces");
        }

        return SecondColon.Fix(lines[first - 1], column) is { } fix
            ? new SyntaxMessage(first, column, "a second colon on one line; a text with a colon stands in quotes", fix)
            : new SyntaxMessage(first, column, Sentence(problem));
    }

    private static string Sentence(YamlException problem)
    {
        var words = (problem.InnerException?.Message ?? problem.Message).Trim();
        var known = Array.Find(Known, pair => words.Contains(pair.Words, StringComparison.OrdinalIgnoreCase));
        return known.Sentence ?? "the text is not valid YAML from here on";
    }
}
