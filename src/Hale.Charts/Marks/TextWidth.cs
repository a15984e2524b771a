using System.Globalization;
using System.Text;

namespace Hale.Charts.Marks;

/// <summary>
/// Estimates how wide a text will be, for there is no font to ask. Widths are averages over common sans-serif faces in hundredths of the text's size,
/// rounded up: a label may get a little more room than it needs, never less.
/// </summary>
internal static class TextWidth
{
    private const int Rest = 64;
    private const int Wide = 105;
    private const string Ellipsis = "…";

    /// <summary>Everything from Hangul Jamo on (East Asian scripts, emoji) is about as wide as high.</summary>
    private const int FirstWide = 0x1100;

    /// <summary>What comes before it cannot be shown and is drawn as a replacement character.</summary>
    private const int FirstVisible = 32;

    private static readonly (string Characters, int Width)[] Classes =
    [
        ("il.,:;'|!jI·’‘", 31),
        (" \u00A0", 31),
        ("ft()[]/\\-r\"*", 40),
        ("acekszvxy?_^", 56),
        ("0123456789bdghnopquLFJ$€#+<>=–−~§±×", 62),
        ("ABCDEGHKNPRSTUVXYZ&", 72),
        ("OQw", 80),
        ("mM%@W—…", 94),
    ];

    private static readonly int[] Ascii = Table();

    /// <summary>How much wider a text is when it stands out.</summary>
    public const double Strong = 1.08;

    public static double Of(string text, double size)
    {
        var hundredths = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            hundredths += Width(rune);
        }

        return hundredths * size / 100;
    }

    /// <summary>The text, or its beginning with an ellipsis where the room is too small.</summary>
    public static string Fit(string text, double room, double size)
    {
        if (Of(text, size) <= room)
        {
            return text;
        }

        var left = room - Of(Ellipsis, size);
        var kept = new StringBuilder();
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext() && (left -= Of(elements.GetTextElement(), size)) >= 0)
        {
            kept.Append(elements.GetTextElement());
        }

        return kept.ToString().TrimEnd() + Ellipsis;
    }

    /// <summary>The text on one line, or broken between words so that as many as fit stand on the first; the second line may still be too long.</summary>
    public static (string First, string Second) Broken(string text, double room, double size)
    {
        var end = text.Length;
        while (end > 0 && Of(text[..end], size) > room)
        {
            end = text.LastIndexOf(' ', end - 1);
        }

        return end <= 0 ? (text, string.Empty) : (text[..end], text[end..].Trim());
    }

    private static int Width(Rune rune) => rune.Value switch
    {
        < 128 => Ascii[rune.Value],
        >= 0x2000 and < 0x2300 or < FirstWide => Listed((char)rune.Value),
        _ => Wide,
    };

    private static int Listed(char character)
    {
        foreach (var (characters, width) in Classes)
        {
            if (characters.Contains(character, StringComparison.Ordinal))
            {
                return width;
            }
        }

        return Rest;
    }

    private static int[] Table() => [.. Enumerable.Range(0, 128).Select(code => code < FirstVisible ? Wide : Listed((char)code))];
}
