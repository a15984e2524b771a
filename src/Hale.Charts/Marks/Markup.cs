using System.Globalization;
using System.Text;
using System.Xml;

namespace Hale.Charts.Marks;

/// <summary>The one place in which texts and coordinates become markup.</summary>
internal static class Markup
{
    private const char Replacement = '\uFFFD';

    /// <summary>A text that can stand between tags and in quoted attributes. What XML cannot hold at all becomes U+FFFD.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (index + 1 < text.Length && char.IsSurrogatePair(character, text[index + 1]))
            {
                escaped.Append(character).Append(text[++index]);
                continue;
            }

            escaped.Append(character switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                _ => XmlConvert.IsXmlChar(character) ? character.ToString() : Replacement.ToString(),
            });
        }

        return escaped.ToString();
    }

    /// <summary>A coordinate with at most two decimals.</summary>
    public static string Coordinate(double value)
    {
        var rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.##", CultureInfo.InvariantCulture);
    }
}
