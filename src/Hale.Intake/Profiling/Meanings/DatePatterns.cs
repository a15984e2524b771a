using System.Text;
using System.Text.RegularExpressions;

namespace Hale.Intake.Profiling.Meanings;

/// <summary>The patterns by which a source reads the dates of a column, from the shapes that they have.</summary>
internal static partial class DatePatterns
{
    private const int Milliseconds = 1000;

    /// <summary>The pattern of a shape; empty when it is read as ISO 8601 without one, null when no pattern reads it.</summary>
    /// <param name="shape">The cell with 9 for every digit and a for every letter.</param>
    /// <param name="dayFirst">Whether the day stands before the month where both are numbers.</param>
    public static string? Of(string shape, bool dayFirst)
    {
        if (Iso().IsMatch(shape))
        {
            return string.Empty;
        }

        var match = Parts().Match(shape);
        if (!match.Success)
        {
            return null;
        }

        var date = Date(match.Groups["date"].Value, dayFirst);
        var time = match.Groups["time"].Value;
        return date is null ? null : time.Length == 0 ? date : $"{date}{match.Groups["between"].Value}{Time(time, match.Groups["half"].Value)}";
    }

    private static string? Date(string shape, bool dayFirst)
    {
        if (shape == "99999999")
        {
            return "yyyyMMdd";
        }

        var parts = DateParts().Match(shape);
        if (!parts.Success)
        {
            return null;
        }

        var (first, second, third) = (parts.Groups["first"].Value, parts.Groups["second"].Value, parts.Groups["third"].Value);
        var words = (first.Length, second[0], third.Length) switch
        {
            (4, '9', <= 2) => ("yyyy", second.Length == 2 ? "MM" : "M", third.Length == 2 ? "dd" : "d"),
            (<= 2, 'a', 2 or 4) when first[0] == '9' => ("d", Month(second), Year(third)),
            (_, '9', 2 or 4) when first[0] == 'a' => (Month(first), "d", Year(third)),
            (<= 2, '9', 2 or 4) => dayFirst ? ("d", "M", Year(third)) : ("M", "d", Year(third)),
            _ => (string.Empty, string.Empty, string.Empty),
        };
        return words.Item1.Length == 0 ? null : $"{words.Item1}{parts.Groups["one"].Value}{words.Item2}{parts.Groups["two"].Value}{words.Item3}";
    }

    private static string Month(string letters) => letters.Length == 3 ? "MMM" : "MMMM";

    private static string Year(string digits) => digits.Length == 4 ? "yyyy" : "yy";

    private static string Time(string shape, string half)
    {
        var parts = shape.Split(':', '.');
        var text = new StringBuilder(half.Length > 0 ? "h" : "H").Append(":mm");
        text.Append(parts.Length > 2 ? ":ss" : string.Empty).Append(parts.Length > 3 ? "." + new string('f', Math.Min(parts[3].Length, 6)) : string.Empty);
        return text.Append(half.Length > 0 ? half.Replace("aa", "tt", StringComparison.Ordinal) : string.Empty).ToString();
    }

    [GeneratedRegex(@"^9999-99-99(?:[T ]99:99(?::99(?:\.9+)?)?(?:Z|[+-]99(?::?99)?)?)?$", RegexOptions.None, Milliseconds)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^(?<date>\S+?|9{1,2} a+ 9{4}|a+ 9{1,2},? 9{4})(?:(?<between>T|,? )(?<time>9{1,2}:99(?::99(?:\.9{1,6})?)?)(?<half> ?aa)?)?$", RegexOptions.None, Milliseconds)]
    private static partial Regex Parts();

    [GeneratedRegex(@"^(?<first>9{1,4}|a{3,9})(?<one>[-/. ])(?<second>9{1,2}|a{3,9})(?<two>[-/. ]|, )(?<third>9{1,4})$", RegexOptions.None, Milliseconds)]
    private static partial Regex DateParts();
}
