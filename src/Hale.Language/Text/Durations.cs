namespace Hale.Language.Text;

/// <summary>How durations are written in expressions: <c>60d</c>, <c>8w</c>, <c>12h</c>, each a number of days.</summary>
internal static class Durations
{
    private const int HoursPerDay = 24;
    private const int DaysPerWeek = 7;

    /// <summary>Reads a duration. False when the text is none, or one whose number is too large.</summary>
    public static bool TryParse(string text, out decimal days)
    {
        days = 0;
        if (text.Length < 2 || !char.IsAsciiDigit(text[^2]) || !Numbers.TryParse(text[..^1], out var number))
        {
            return false;
        }

        decimal? counted = text[^1] switch
        {
            'd' => number,
            'w' => number * DaysPerWeek,
            'h' => number / HoursPerDay,
            _ => null,
        };
        days = counted ?? 0;
        return counted <= Numbers.Largest;
    }

    /// <summary>What to write in place of a text that begins like a duration; null when it does not.</summary>
    public static string? Advice(string text)
    {
        var unit = text.TrimStart("0123456789_.".ToCharArray());
        var digits = text[..^unit.Length];
        return unit switch
        {
            "day" or "days" => $"write `{digits}d`",
            "week" or "weeks" => $"write `{digits}w`",
            "hour" or "hours" => $"write `{digits}h`",
            "mo" or "y" => "months and years differ in length: write a number of days, such as `90d`",
            _ => null,
        };
    }
}
