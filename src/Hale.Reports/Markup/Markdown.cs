using System.Text;

namespace Hale.Reports.Markup;

/// <summary>Text that stands in Markdown as itself: one line, every sign of markup behind a backslash.</summary>
internal static class Markdown
{
    private const string Signs = "\\`*_{}[]<>#|~&!";

    public static string Text(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var letter in text)
        {
            escaped.Append(char.IsControl(letter) ? " " : Signs.Contains(letter, StringComparison.Ordinal) ? $"\\{letter}" : letter.ToString());
        }

        return LineStart(escaped.ToString().Trim());
    }

    /// <summary>What would begin a list at the start of a line.</summary>
    private static string LineStart(string text)
    {
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        return text.Length > digits && digits > 0 && text[digits] is '.' or ')' ? $"{text[..digits]}\\{text[digits..]}"
            : text.Length > 0 && text[0] is '-' or '+' or '=' ? $"\\{text}"
            : text;
    }
}
