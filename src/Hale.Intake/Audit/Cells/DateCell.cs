namespace Hale.Intake.Audit.Cells;

/// <summary>A cell taken apart as a date, perhaps with a time.</summary>
/// <param name="Form">How it is written.</param>
/// <param name="Year">The year; for <see cref="DateForm.Serial"/> the count of days.</param>
/// <param name="First">The month; for <see cref="DateForm.Numbers"/> the first number.</param>
/// <param name="Second">The day; for <see cref="DateForm.Numbers"/> the second number.</param>
/// <param name="IsPlain">Whether it can hardly be anything but a date; 202401 and 45292 are dates only in a column named like one.</param>
/// <param name="Time">Milliseconds since midnight; null when there is no time.</param>
/// <param name="Offset">Minutes ahead of UTC; null when not given.</param>
internal readonly record struct DateCell(DateForm Form, int Year, int First, int Second, bool IsPlain, int? Time, int? Offset)
{
    private const int Longest = 48;
    private const int FirstSerial = 20_000;
    private const int LastSerial = 80_000;

    /// <summary>Takes a cell apart. False when it is no date; that a date does not exist, such as 31 February, is found later.</summary>
    public static bool TryRead(ReadOnlySpan<byte> cell, out DateCell date)
    {
        date = default;
        if (cell.Length is < 5 or > Longest)
        {
            return false;
        }

        var length = Digits(cell, out var number);
        if (length == cell.Length)
        {
            return TryDigits(number, length, out date);
        }

        var sign = cell[length];
        return (length, sign) switch
        {
            (4, (byte)'-' or (byte)'/' or (byte)'.') => TryYearFirst(cell, number, out date) || NamedDate.TryRead(cell, out date),
            (1 or 2, (byte)'/' or (byte)'.' or (byte)'-') => TryNumbers(cell, length, number, out date) || NamedDate.TryRead(cell, out date),
            (5, (byte)'.') => TrySerialWithTime(cell, number, out date),
            (8, (byte)'T') => TryDigits(number, length, out date) && TryTime(cell[length..], ref date),
            (0, _) when !char.IsAsciiLetter((char)sign) && sign < 0x80 => false,
            _ => NamedDate.TryRead(cell, out date),
        };
    }

    /// <summary>A year of two digits in the century it was most likely meant in.</summary>
    public static int FullYear(int year, int digits) => digits > 2 ? year : year + (year < 70 ? 2000 : 1900);

    private static bool TryDigits(int number, int length, out DateCell date)
    {
        date = length switch
        {
            8 => new DateCell(DateForm.Certain, number / 10_000, number / 100 % 100, number % 100, IsPlain: false, null, null),
            6 => new DateCell(DateForm.Month, number / 100, number % 100, 1, IsPlain: false, null, null),
            5 when number is >= FirstSerial and <= LastSerial => new DateCell(DateForm.Serial, number, 0, 0, IsPlain: false, null, null),
            _ => default,
        };
        return length == 5 ? date.Year != 0 : length is 6 or 8 && date.Year is >= 1900 and < 2200;
    }

    private static bool TrySerialWithTime(ReadOnlySpan<byte> cell, int number, out DateCell date) =>
        TryDigits(number, 5, out date) && cell[6..].IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;

    private static bool TryYearFirst(ReadOnlySpan<byte> cell, int year, out DateCell date)
    {
        date = default;
        var rest = cell[5..];
        var length = Digits(rest, out var month);
        if (length is 0 or > 2)
        {
            return false;
        }

        var sign = cell[4];
        rest = rest[length..];
        if (rest.IsEmpty)
        {
            date = new DateCell(DateForm.Month, year, month, 1, IsPlain: sign != (byte)'.', null, null);
            return true;
        }

        var dayLength = Digits(rest[1..], out var day);
        if (rest[0] != sign || dayLength is 0 or > 2)
        {
            return false;
        }

        date = new DateCell(DateForm.Certain, year, month, day, IsPlain: true, null, null);
        return TryTime(rest[(1 + dayLength)..], ref date);
    }

    private static bool TryNumbers(ReadOnlySpan<byte> cell, int length, int first, out DateCell date)
    {
        date = default;
        var sign = cell[length];
        var rest = cell[(length + 1)..];
        var secondLength = Digits(rest, out var second);
        rest = rest[secondLength..];
        if (secondLength == 4 && rest.IsEmpty)
        {
            date = new DateCell(DateForm.Month, second, first, 1, IsPlain: sign == (byte)'/', null, null);
            return true;
        }

        if (secondLength is 0 or > 2 || rest.IsEmpty || rest[0] != sign)
        {
            return false;
        }

        rest = rest[1..];
        var yearLength = Digits(rest, out var year);
        date = new DateCell(DateForm.Numbers, FullYear(year, yearLength), first, second, IsPlain: true, null, null);
        return yearLength is 2 or 4 && TryTime(rest[yearLength..], ref date);
    }

    private static bool TryTime(ReadOnlySpan<byte> text, ref DateCell date)
    {
        if (text.IsEmpty)
        {
            return true;
        }

        if (!TimeOfDay.TryRead(text, out var time, out var offset))
        {
            return false;
        }

        date = date with { Time = time, Offset = offset };
        return true;
    }

    /// <summary>How many digits there are at the beginning, and their number as far as it fits.</summary>
    internal static int Digits(ReadOnlySpan<byte> text, out int number)
    {
        number = 0;
        var length = 0;
        while (length < text.Length && text[length] is >= (byte)'0' and <= (byte)'9')
        {
            number = length < 9 ? (number * 10) + text[length] - '0' : number;
            length++;
        }

        return length;
    }
}
