using Hale.Core.Sources;
using Hale.DuckDb;

namespace Hale.Intake.Staging;

/// <summary>
/// Date patterns as SQL. The engine's own reading is lenient (it takes one digit for two, and ignores blanks), so a text is read only when its shape is that of the pattern.
/// </summary>
internal static class DatePatternSql
{
    /// <summary>The clock's reading that a text shows by a pattern, as TIMESTAMP; NULL when it does not fit.</summary>
    public static string Reading(string text, DatePattern pattern)
    {
        var shape = string.Concat(pattern.Parts.Select(part => Spelling(part).Shape));
        var format = string.Concat(pattern.Parts.Select(part => Spelling(part).Format));
        return $"CASE WHEN regexp_full_match({text}, {DuckSql.Literal(shape)}) THEN try_strptime({text}, {DuckSql.Literal(format)}) END";
    }

    private static (string Shape, string Format) Spelling(DatePatternPart part) => part.Part switch
    {
        DatePart.Literal => (string.Concat(part.Written.Select(Plain)), part.Written.Replace("%", "%%", StringComparison.Ordinal)),
        DatePart.Year => (@"\d{4}", "%Y"),
        DatePart.ShortYear => (@"\d\d", "%y"),
        DatePart.Month => (@"\d{1,2}", "%m"),
        DatePart.TwoDigitMonth => (@"\d\d", "%m"),
        DatePart.Day => (@"\d{1,2}", "%d"),
        DatePart.TwoDigitDay => (@"\d\d", "%d"),
        DatePart.MonthName => ("[A-Za-z]{3,9}", "%B"),
        DatePart.ShortMonthName => ("[A-Za-z]{3}", "%b"),
        DatePart.Hour => (@"\d{1,2}", "%H"),
        DatePart.TwoDigitHour => (@"\d\d", "%H"),
        DatePart.Hour12 => (@"\d{1,2}", "%I"),
        DatePart.TwoDigitHour12 => (@"\d\d", "%I"),
        DatePart.Minute => (@"\d\d", "%M"),
        DatePart.Second => (@"\d\d", "%S"),
        DatePart.Fraction => ($@"\d{{{part.Written.Length}}}", "%f"),
        DatePart.HalfOfDay => ("[AaPp][Mm]", "%p"),
    };

    private static string Plain(char letter) => char.IsAscii(letter) && (char.IsPunctuation(letter) || char.IsSymbol(letter)) ? $@"\{letter}" : letter.ToString();
}
