using System.Buffers;

namespace Hale.Language.Formatting;

/// <summary>What the formatter asks about the lines of a text, whose breaks are line feeds.</summary>
internal sealed class SourceLines(string text)
{
    private static readonly SearchValues<char> Openings = SearchValues.Create(" \t-?{[");
    private static readonly SearchValues<char> Endings = SearchValues.Create(" \t:,]}");

    /// <summary>How many characters stand before a place on its line.</summary>
    public int Column(int index) => index - LineStart(index);

    /// <summary>Whether nothing but spaces stands before a place on its line.</summary>
    public bool IsFirst(int index) => text.AsSpan(LineStart(index), Column(index)).IsWhiteSpace();

    /// <summary>Whether the line of a place begins with it, dashes and brackets apart, and the line above is empty.</summary>
    public bool HasBlankBefore(int index)
    {
        var start = LineStart(index);
        if (start == 0 || text.AsSpan(start, index - start).IndexOfAnyExcept(Openings) >= 0)
        {
            return false;
        }

        var above = LineStart(start - 1);
        return text.AsSpan(above, start - 1 - above).IsWhiteSpace();
    }

    /// <summary>Whether two places stand on one line with nothing between them but what ends a value.</summary>
    public bool OnlyEndsBetween(int from, int to) => from <= to && text.AsSpan(from, to - from).IndexOfAnyExcept(Endings) < 0;

    private int LineStart(int index) => index == 0 ? 0 : text.LastIndexOf('\n', index - 1) + 1;
}
