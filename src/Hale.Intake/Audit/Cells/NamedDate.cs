using System.Globalization;
using System.Text;

namespace Hale.Intake.Audit.Cells;

/// <summary>Dates with the name of a month: 31 Mar 2024, March 31st, 2024, 31-Mar-24, Jan 2024; names in English, German, French and Spanish.</summary>
internal static class NamedDate
{
    private static readonly Dictionary<string, int> Months = Names(
        "jan january januar jän jänner janvier janv enero ene",
        "feb february februar février fevrier févr fevr fév febrero",
        "mar march märz maerz mär mrz mars marzo",
        "apr april avril avr abril abr",
        "may mai mayo",
        "jun june juni juin junio",
        "jul july juli juillet juil julio",
        "aug august août aout agosto ago",
        "sep sept september septembre septiembre set",
        "oct october okt oktober octobre octubre",
        "nov november novembre noviembre",
        "dec december dez dezember décembre decembre déc diciembre dic");

    /// <summary>The month of a name, from 1; null when it is none.</summary>
    public static int? Month(string name) => Months.TryGetValue(name.TrimEnd('.'), out var month) ? month : null;

    public static bool TryRead(ReadOnlySpan<byte> cell, out DateCell date)
    {
        date = default;
        var text = Encoding.UTF8.GetString(cell);
        var (day, time) = SplitTime(text);
        var words = day.Split([' ', '-', '/', ',', '.', '\'', '’', '\u00A0'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(word => !word.Equals("de", StringComparison.OrdinalIgnoreCase) && !word.Equals("of", StringComparison.OrdinalIgnoreCase)).ToList();
        var place = words.FindIndex(word => Month(word) is not null);
        if (place < 0 || words.Count is < 2 or > 3)
        {
            return false;
        }

        var month = Month(words[place])!.Value;
        words.RemoveAt(place);
        return words.Count == 1 ? TryMonth(words[0], month, time.Length == 0, out date) : TryDay(words, month, out date) && TryTime(time, ref date);
    }

    private static (string Day, string Time) SplitTime(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var at = colon < 0 ? -1 : text.LastIndexOf(' ', colon);
        return at < 0 ? (text, "") : (text[..at], text[at..]);
    }

    private static bool TryMonth(string year, int month, bool alone, out DateCell date)
    {
        date = new DateCell(DateForm.Month, Number(year) is { } number ? DateCell.FullYear(number, year.Length) : 0, month, 1, IsPlain: true, null, null);
        return alone && year.Length is 2 or 4 && date.Year > 0;
    }

    private static bool TryDay(List<string> words, int month, out DateCell date)
    {
        date = default;
        var yearFirst = words[0].Length == 4 && Number(words[0]) is not null;
        var (yearText, dayText) = yearFirst ? (words[0], words[1]) : (words[1], words[0]);
        if (Number(yearText) is not { } year || Number(Cardinal(dayText)) is not { } day || yearText.Length is not (2 or 4) || dayText.Length > 4)
        {
            return false;
        }

        date = new DateCell(DateForm.Certain, DateCell.FullYear(year, yearText.Length), month, day, IsPlain: true, null, null);
        return true;
    }

    private static bool TryTime(string time, ref DateCell date)
    {
        if (time.Length == 0)
        {
            return true;
        }

        var isTime = TimeOfDay.TryRead(Encoding.UTF8.GetBytes(time), out var milliseconds, out var offset);
        date = date with { Time = milliseconds, Offset = offset };
        return isTime;
    }

    private static string Cardinal(string day) =>
        day.Length > 2 && day[^2..].ToLowerInvariant() is "st" or "nd" or "rd" or "th" ? day[..^2] : day;

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static Dictionary<string, int> Names(params string[] months)
    {
        var names = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < months.Length; i++)
        {
            foreach (var name in months[i].Split(' '))
            {
                names.Add(name, i + 1);
            }
        }

        return names;
    }
}
