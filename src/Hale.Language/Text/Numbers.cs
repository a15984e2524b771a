using System.Globalization;

namespace Hale.Language.Text;

/// <summary>How numbers are written in definitions: <c>12</c>, <c>-0.5</c>, <c>50%</c>, <c>1_000</c>, <c>1e6</c>.</summary>
internal static class Numbers
{
    /// <summary>Beyond this, exact decimal arithmetic on the numbers of a definition could overflow.</summary>
    public const decimal Largest = 1_000_000_000_000_000;

    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>Reads a number. False when the text is none, or one whose size is above <see cref="Largest"/>.</summary>
    public static bool TryParse(string text, out decimal number)
    {
        var digits = text.Trim();
        var percent = digits.EndsWith('%');
        digits = percent ? digits[..^1].TrimEnd() : digits;
        if (!SeparatorsStandBetweenDigits(digits)
            || !decimal.TryParse(digits.Replace("_", string.Empty, StringComparison.Ordinal), Style, CultureInfo.InvariantCulture, out number)
            || Math.Abs(number) > Largest)
        {
            number = 0;
            return false;
        }

        number = percent ? number / 100 : number;
        return true;
    }

    private static bool SeparatorsStandBetweenDigits(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '_' && !(index > 0 && index + 1 < text.Length && char.IsAsciiDigit(text[index - 1]) && char.IsAsciiDigit(text[index + 1])))
            {
                return false;
            }
        }

        return true;
    }
}
