namespace Hale.Intake.Audit.Cells;

/// <summary>The signs between the digits of a number: points, commas and blanks.</summary>
internal readonly ref struct NumberSigns
{
    private const byte Point = (byte)'.';
    private const byte Comma = (byte)',';
    private const byte Space = (byte)' ';
    private const int Group = 3;

    private readonly ReadOnlySpan<byte> _text;

    /// <summary>Judges the signs of a text.</summary>
    /// <param name="text">Digits, points, commas and blanks.</param>
    public NumberSigns(ReadOnlySpan<byte> text)
    {
        _text = text;
        var (points, commas, spaces) = (text.Count(Point), text.Count(Comma), text.Count(Space));
        (AreRight, Mark) = (points, commas) switch
        {
            (0, 0) => (IsGrouped(text, Space), DecimalMark.None),
            ( > 0, > 0) => spaces > 0 ? (false, DecimalMark.None) : Mixed(text),
            (1, 0) => One(Point, spaces, DecimalMark.Point, DecimalMark.UnclearPoint),
            (0, 1) => One(Comma, spaces, DecimalMark.Comma, DecimalMark.UnclearComma),
            ( > 1, 0) => (spaces == 0 && IsGrouped(text, Point), DecimalMark.Comma),
            _ => (spaces == 0 && IsGrouped(text, Comma), DecimalMark.Point),
        };
    }

    public bool AreRight { get; }

    /// <summary>The decimal sign, seen or to be concluded: 1.234.567 has a decimal comma although it shows none.</summary>
    public DecimalMark Mark { get; }

    private (bool AreRight, DecimalMark Mark) One(byte sign, int spaces, DecimalMark certain, DecimalMark unclear)
    {
        var at = _text.IndexOf(sign);
        var whole = _text[..at];
        var decimals = _text[(at + 1)..];
        if (spaces > 0)
        {
            return (!decimals.Contains(Space) && IsGrouped(whole, Space), certain);
        }

        var canBeThousands = decimals.Length == Group && whole.Length is >= 1 and <= Group && whole[0] != (byte)'0';
        return (true, canBeThousands ? unclear : certain);
    }

    /// <summary>Points and commas: the last sign stands once and divides the decimals, the other divides thousands.</summary>
    private static (bool AreRight, DecimalMark Mark) Mixed(ReadOnlySpan<byte> text)
    {
        var isPoint = text.LastIndexOf(Point) > text.LastIndexOf(Comma);
        var (mark, other) = isPoint ? (Point, Comma) : (Comma, Point);
        var at = text.LastIndexOf(mark);
        return (text.Count(mark) == 1 && IsGrouped(text[..at], other), isPoint ? DecimalMark.Point : DecimalMark.Comma);
    }

    /// <summary>Whether a sign divides digits into groups of three, the first of one to three.</summary>
    private static bool IsGrouped(ReadOnlySpan<byte> digits, byte sign)
    {
        var first = digits.IndexOf(sign);
        if (first is 0 or > Group || (digits.Length - first) % (Group + 1) != 0)
        {
            return first < 0;
        }

        for (var i = first; i < digits.Length; i++)
        {
            if ((digits[i] == sign) != ((i - first) % (Group + 1) == 0))
            {
                return false;
            }
        }

        return true;
    }
}
