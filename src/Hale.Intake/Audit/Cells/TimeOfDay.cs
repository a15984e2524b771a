namespace Hale.Intake.Audit.Cells;

/// <summary>A time behind a date: <c>T10:00</c>, <c> 10:00:00.5</c>, <c> 2:30 PM</c>, each perhaps with an offset from UTC.</summary>
internal static class TimeOfDay
{
    private const int Second = 1000;
    private const int Minute = 60 * Second;
    private const int Hour = 60 * Minute;

    /// <summary>Reads it. False when it is no time.</summary>
    /// <param name="text">What stands behind the date; at least one byte.</param>
    /// <param name="time">Milliseconds since midnight.</param>
    /// <param name="offset">Minutes ahead of UTC; null when not given.</param>
    public static bool TryRead(ReadOnlySpan<byte> text, out int time, out int? offset)
    {
        (time, offset) = (0, null);
        if (text[0] is not ((byte)'T' or (byte)'t' or (byte)' '))
        {
            return false;
        }

        var rest = text[1..].Trim((byte)' ');
        if (!TryPart(ref rest, 23, out var hour) || !TrySkip(ref rest, ':') || !TryPart(ref rest, 59, out var minute))
        {
            return false;
        }

        var second = 0;
        if (TrySkip(ref rest, ':') && !TryPart(ref rest, 60, out second))
        {
            return false;
        }

        var fraction = Fraction(ref rest);
        if (!TryHalf(ref rest, ref hour))
        {
            return false;
        }

        time = (hour * Hour) + (minute * Minute) + (second * Second) + fraction;
        return TryOffset(rest.Trim((byte)' '), out offset);
    }

    private static bool TryPart(ref ReadOnlySpan<byte> rest, int most, out int part)
    {
        var length = DateCell.Digits(rest, out part);
        if (length is 0 or > 2 || part > most)
        {
            return false;
        }

        rest = rest[length..];
        return true;
    }

    private static bool TrySkip(ref ReadOnlySpan<byte> rest, char sign)
    {
        if (rest.IsEmpty || rest[0] != sign)
        {
            return false;
        }

        rest = rest[1..];
        return true;
    }

    private static int Fraction(ref ReadOnlySpan<byte> rest)
    {
        if (!TrySkip(ref rest, '.') && !TrySkip(ref rest, ','))
        {
            return 0;
        }

        var length = DateCell.Digits(rest, out _);
        DateCell.Digits(rest[..Math.Min(length, 3)], out var number);
        rest = rest[length..];
        return length switch { 1 => number * 100, 2 => number * 10, _ => number };
    }

    /// <summary>Takes in AM or PM. False when the hour does not go with it.</summary>
    private static bool TryHalf(ref ReadOnlySpan<byte> rest, ref int hour)
    {
        var trimmed = rest.TrimStart((byte)' ');
        if (trimmed.Length < 2 || (trimmed[1] | 0x20) != 'm' || (trimmed[0] | 0x20) is not ('a' or 'p'))
        {
            return true;
        }

        if (hour is 0 or > 12)
        {
            return false;
        }

        hour = (hour % 12) + ((trimmed[0] | 0x20) == 'p' ? 12 : 0);
        rest = trimmed[2..];
        return true;
    }

    private static bool TryOffset(ReadOnlySpan<byte> text, out int? offset)
    {
        offset = null;
        if (text.IsEmpty)
        {
            return true;
        }

        if (text.SequenceEqual("Z"u8) || text.SequenceEqual("z"u8) || text.SequenceEqual("UTC"u8) || text.SequenceEqual("GMT"u8))
        {
            offset = 0;
            return true;
        }

        if (text[0] is not ((byte)'+' or (byte)'-'))
        {
            return false;
        }

        var length = DateCell.Digits(text[1..], out var number);
        var rest = text[(1 + length)..];
        var minutes = length == 4 ? number % 100 : 0;
        var hours = length == 4 ? number / 100 : number;
        if (length == 2 && !rest.IsEmpty && (!TrySkip(ref rest, ':') || !TryPart(ref rest, 59, out minutes)))
        {
            return false;
        }

        offset = (text[0] == (byte)'-' ? -1 : 1) * ((hours * 60) + minutes);
        return length is 2 or 4 && rest.IsEmpty && hours <= 18 && minutes < 60;
    }
}
