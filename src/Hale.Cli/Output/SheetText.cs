using System.Text;
using Spectre.Console.Rendering;

namespace Hale.Cli.Output;

/// <summary>Texts as cells hold them: one line, of a known width.</summary>
internal static class SheetText
{
    private const string Ellipsis = "…";

    /// <summary>How many columns of a terminal a text takes.</summary>
    public static int Width(string text) => new Segment(text).CellCount();

    /// <summary>The text without what would break the line or steer the terminal.</summary>
    public static string OneLine(string text) => text.Any(char.IsControl) ? string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter)) : text;

    /// <summary>The text, or as much of its beginning as leaves room for an ellipsis.</summary>
    public static string Shorten(string text, int width)
    {
        if (Width(text) <= width)
        {
            return text;
        }

        var (kept, left) = (new StringBuilder(), width - Width(Ellipsis));
        foreach (var letter in text.EnumerateRunes())
        {
            left -= Width(letter.ToString());
            if (left < 0)
            {
                break;
            }

            kept.Append(letter);
        }

        return kept.ToString().TrimEnd() + Ellipsis;
    }

    /// <summary>The text on as many lines as it takes; a word that is longer than a line is shortened.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        var line = string.Empty;
        foreach (var word in text.Split(' '))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && Width(longer) > width)
            {
                yield return Shorten(line, width);
                longer = word;
            }

            line = longer;
        }

        yield return Shorten(line, width);
    }
}
