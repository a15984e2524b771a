using System.Text;
using Hale.Charts;

namespace Hale.Reports.Markup;

/// <summary>Markup that may stand in the page. A text becomes it by being encoded, so that no name from a file can become markup; <see cref="Tags"/> makes the rest.</summary>
internal readonly struct Html
{
    private readonly string? _markup;

    private Html(string markup) => _markup = markup;

    public static Html Empty => new("");

    public string Markup => _markup ?? "";

    public bool IsEmpty => string.IsNullOrEmpty(_markup);

    public static implicit operator Html(string? text) => Text(text);

    public static Html Text(string? text) => new(Encode(text ?? ""));

    public static Html Of(Svg picture) => new(picture.Markup);

    public static Html Join(IEnumerable<Html> parts) => new(string.Concat(parts.Select(part => part.Markup)));

    public override string ToString() => Markup;

    /// <summary>Markup that was put together from encoded parts.</summary>
    internal static Html Made(string markup) => new(markup);

    /// <summary>Encodes for element and attribute alike. What XML cannot hold, and what turns the direction of the text after it, becomes the replacement character; the space before a percent sign does not break.</summary>
    internal static string Encode(string text)
    {
        var encoded = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            encoded.Append(rune.Value switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                '\t' or '\n' or '\r' => " ",
                < 0x20 or (>= 0x7F and < 0xA0) or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFFFE or 0xFFFF => "\uFFFD",
                _ => rune.ToString(),
            });
            if (rune.Value == '%' && encoded.Length > 2 && encoded[^2] == ' ' && char.IsAsciiDigit(encoded[^3]))
            {
                encoded[^2] = '\u00A0';
            }
        }
        return encoded.ToString();
    }
}
