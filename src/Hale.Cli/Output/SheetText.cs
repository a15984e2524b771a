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
}
