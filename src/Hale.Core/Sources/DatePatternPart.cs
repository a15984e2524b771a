namespace Hale.Core.Sources;

/// <summary>A part of a date pattern.</summary>
/// <param name="Part">What it stands for.</param>
/// <param name="Written">As it is written in the pattern.</param>
public sealed record DatePatternPart(DatePart Part, string Written)
{
    /// <summary>The parts that can be written.</summary>
    public static IReadOnlyDictionary<string, DatePart> Words { get; } = new Dictionary<string, DatePart>(StringComparer.Ordinal)
    {
        ["yyyy"] = DatePart.Year,
        ["yy"] = DatePart.ShortYear,
        ["M"] = DatePart.Month,
        ["MM"] = DatePart.TwoDigitMonth,
        ["MMM"] = DatePart.ShortMonthName,
        ["MMMM"] = DatePart.MonthName,
        ["d"] = DatePart.Day,
        ["dd"] = DatePart.TwoDigitDay,
        ["H"] = DatePart.Hour,
        ["HH"] = DatePart.TwoDigitHour,
        ["h"] = DatePart.Hour12,
        ["hh"] = DatePart.TwoDigitHour12,
        ["mm"] = DatePart.Minute,
        ["ss"] = DatePart.Second,
        ["f"] = DatePart.Fraction,
        ["ff"] = DatePart.Fraction,
        ["fff"] = DatePart.Fraction,
        ["ffff"] = DatePart.Fraction,
        ["fffff"] = DatePart.Fraction,
        ["ffffff"] = DatePart.Fraction,
        ["tt"] = DatePart.HalfOfDay,
        ["T"] = DatePart.Literal,
    };
}
