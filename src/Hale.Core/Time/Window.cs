using System.Globalization;

namespace Hale.Core.Time;

/// <summary>
/// A rolling window that ends at the as-of: <c>[start of (T − length), T)</c>. Written <c>28d</c>, <c>6h</c>, <c>2w</c>, <c>3mo</c>, <c>1y</c>.
/// </summary>
/// <param name="Length">How many units; at least 1.</param>
/// <param name="Unit">The unit.</param>
public readonly record struct Window(int Length, WindowUnit Unit)
{
    private const int LongestYears = 200;

    /// <summary>
    /// Where the window begins when it ends at <paramref name="asOf"/>: for hours that many hours earlier, for calendar units the start of the
    /// local day that many units earlier, and no earlier than the first day of the calendar.
    /// </summary>
    public Instant StartBefore(Instant asOf, ProjectZone zone)
    {
        if (Unit == WindowUnit.Hour)
        {
            return new Instant(asOf.Micros - (Length * Instant.MicrosPerHour));
        }

        var day = zone.DayOf(asOf);
        return zone.StartOfDay(Unit switch
        {
            WindowUnit.Hour => day,
            WindowUnit.Day => DaysBefore(day, Length),
            WindowUnit.Week => DaysBefore(day, 7L * Length),
            WindowUnit.Month => MonthsBefore(day, Length),
            WindowUnit.Year => MonthsBefore(day, 12L * Length),
        });
    }

    /// <summary>Reads <c>28d</c> and its like. False when the text is no window, its length is not between 1 and 9999, or it is longer than 200 years.</summary>
    public static bool TryParse(string text, out Window window)
    {
        window = default;
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        if (!int.TryParse(text.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var length) || length is < 1 or > 9999)
        {
            return false;
        }

        WindowUnit? unit = text[digits..] switch
        {
            "h" => WindowUnit.Hour,
            "d" => WindowUnit.Day,
            "w" => WindowUnit.Week,
            "mo" => WindowUnit.Month,
            "y" => WindowUnit.Year,
            _ => null,
        };
        window = new Window(length, unit ?? default);
        return unit is { } known && length <= Longest(known);
    }

    /// <summary>The window as it is written in a definition.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Length}{Suffix(Unit)}");

    private static DateOnly DaysBefore(DateOnly day, long days) => day.DayNumber > days ? day.AddDays((int)-days) : DateOnly.MinValue;

    private static DateOnly MonthsBefore(DateOnly day, long months) =>
        (12L * (day.Year - 1)) + day.Month > months ? day.AddMonths((int)-months) : DateOnly.MinValue;

    private static int Longest(WindowUnit unit) => unit switch
    {
        WindowUnit.Hour or WindowUnit.Day or WindowUnit.Week => int.MaxValue,
        WindowUnit.Month => 12 * LongestYears,
        WindowUnit.Year => LongestYears,
    };

    private static string Suffix(WindowUnit unit) => unit switch
    {
        WindowUnit.Hour => "h",
        WindowUnit.Day => "d",
        WindowUnit.Week => "w",
        WindowUnit.Month => "mo",
        WindowUnit.Year => "y",
    };
}
