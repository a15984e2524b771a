using System.Globalization;

namespace Hale.Intake.Audit.Cells;

/// <summary>A cell taken apart as a number: what stands around the digits, and its signs.</summary>
internal readonly ref struct NumberCell
{
    private const int Longest = 48;
    private const int Group = 3;

    private static readonly byte[][] Affixes =
    [
        .. new[] { "$", "€", "£", "¥", "₹", "US$", "EUR", "USD", "GBP", "CHF", "SEK", "NOK", "DKK", "PLN", "CAD", "AUD", "JPY", "INR", "BRL", "kr", "zł" }.Select(System.Text.Encoding.UTF8.GetBytes),
    ];

    private static readonly byte[][] Spaces = [.. new[] { " ", "\u00A0", "\u202F", "\u2009", "'", "’" }.Select(System.Text.Encoding.UTF8.GetBytes)];

    private readonly ReadOnlySpan<byte> _digits;

    private NumberCell(ReadOnlySpan<byte> digits, bool negative, bool percent, DecimalMark mark)
    {
        _digits = digits;
        IsNegative = negative;
        IsPercent = percent;
        Mark = mark;
    }

    public bool IsNegative { get; }

    public bool IsPercent { get; }

    public DecimalMark Mark { get; }

    /// <summary>Takes a cell apart. False when it is no number in any notation.</summary>
    public static bool TryRead(ReadOnlySpan<byte> cell, out NumberCell number)
    {
        number = default;
        if (cell.IsEmpty || cell.Length > Longest)
        {
            return false;
        }

        var digits = Peel(cell, out var negative, out var percent);
        if (!HasDigits(digits) || !TryMark(digits, out var mark))
        {
            return false;
        }

        number = new NumberCell(digits, negative, percent, mark);
        return true;
    }

    /// <summary>The value. False when the number is not written with this decimal sign, or is not finite.</summary>
    public bool TryValue(bool decimalComma, out double value)
    {
        value = 0;
        if (Mark == (decimalComma ? DecimalMark.Point : DecimalMark.Comma))
        {
            return false;
        }

        var comma = decimalComma ? (byte)',' : (byte)'.';
        Span<byte> plain = stackalloc byte[Longest];
        var length = 0;
        foreach (var letter in _digits)
        {
            if (letter == comma)
            {
                plain[length++] = (byte)'.';
            }
            else if (letter is (>= (byte)'0' and <= (byte)'9') or (byte)'e' or (byte)'E' or (byte)'-' or (byte)'+')
            {
                plain[length++] = letter;
            }
        }

        var isNumber = double.TryParse(plain[..length], NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value);
        value = IsNegative && value != 0 ? -value : value;
        return isNumber;
    }

    private static ReadOnlySpan<byte> Peel(ReadOnlySpan<byte> cell, out bool negative, out bool percent)
    {
        (negative, percent) = (false, false);
        var rest = cell;
        if (rest[0] == (byte)'(' && rest[^1] == (byte)')')
        {
            negative = true;
            rest = rest[1..^1];
        }

        if (rest.Length > 0 && IsDigit(rest[0]) && IsDigit(rest[^1]))
        {
            return rest;
        }

        while (!rest.IsEmpty)
        {
            var before = rest.Length;
            rest = Tables.Blanks.Trim(rest);
            var minus = negative ? 0 : MinusLength(rest);
            negative |= minus > 0;
            rest = rest[minus..];
            rest = rest.StartsWith("+"u8) ? rest[1..] : rest;
            if (rest.EndsWith("%"u8) && !percent)
            {
                percent = true;
                rest = rest[..^1];
            }

            rest = Currency(rest);
            if (rest.Length == before)
            {
                break;
            }
        }

        return rest;
    }

    private static int MinusLength(ReadOnlySpan<byte> rest) => rest.StartsWith("-"u8) ? 1 : rest.StartsWith("−"u8) ? "−"u8.Length : 0;

    private static ReadOnlySpan<byte> Currency(ReadOnlySpan<byte> rest)
    {
        foreach (var affix in Affixes)
        {
            if (rest.StartsWith(affix))
            {
                return rest[affix.Length..];
            }

            if (rest.EndsWith(affix))
            {
                return rest[..^affix.Length];
            }
        }

        return rest;
    }

    private static bool IsDigit(byte letter) => letter is >= (byte)'0' and <= (byte)'9';

    private static bool HasDigits(ReadOnlySpan<byte> digits) => digits.ContainsAnyInRange((byte)'0', (byte)'9');

    /// <summary>Finds which sign divides the decimals. False when the signs make no number.</summary>
    private static bool TryMark(ReadOnlySpan<byte> digits, out DecimalMark mark)
    {
        mark = DecimalMark.None;
        var mantissa = Mantissa(digits);
        if (mantissa.IsEmpty)
        {
            return false;
        }

        if (mantissa.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0)
        {
            return true;
        }

        Span<byte> plain = stackalloc byte[Longest];
        if (!TryPlain(mantissa, plain, out var length))
        {
            return false;
        }

        var signs = new NumberSigns(plain[..length]);
        mark = signs.Mark;
        return signs.AreRight;
    }

    /// <summary>The digits before an exponent; empty when what should be an exponent is none.</summary>
    private static ReadOnlySpan<byte> Mantissa(ReadOnlySpan<byte> digits)
    {
        var at = digits.IndexOfAny((byte)'e', (byte)'E');
        if (at < 0)
        {
            return digits;
        }

        var exponent = digits[(at + 1)..];
        exponent = exponent.StartsWith("-"u8) || exponent.StartsWith("+"u8) ? exponent[1..] : exponent;
        return exponent.IsEmpty || exponent.Length > Group || exponent.IndexOfAnyExceptInRange((byte)'0', (byte)'9') >= 0 ? [] : digits[..at];
    }

    /// <summary>Writes every blank that divides thousands as one byte. False when something else than digits and signs is met.</summary>
    private static bool TryPlain(ReadOnlySpan<byte> mantissa, Span<byte> plain, out int length)
    {
        length = 0;
        while (!mantissa.IsEmpty)
        {
            var letter = mantissa[0];
            var taken = IsDigit(letter) || letter is (byte)'.' or (byte)',' ? 1 : SpaceLength(mantissa);
            if (taken == 0)
            {
                return false;
            }

            plain[length++] = IsDigit(letter) || letter is (byte)'.' or (byte)',' ? letter : (byte)' ';
            mantissa = mantissa[taken..];
        }

        return true;
    }

    private static int SpaceLength(ReadOnlySpan<byte> mantissa)
    {
        foreach (var space in Spaces)
        {
            if (mantissa.StartsWith(space))
            {
                return space.Length;
            }
        }

        return 0;
    }
}
