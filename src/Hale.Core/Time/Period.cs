using System.Globalization;

namespace Hale.Core.Time;

/// <summary>
/// A length of time on the calendar of a project. Written <c>28d</c>, <c>6h</c>, <c>2w</c>, <c>3mo</c>, <c>1y</c>.
/// </summary>
/// <param name="Length">How many units; at least 1.</param>
/// <param name="Unit">The unit.</param>
public readonly record struct Period(int Length, WindowUnit Unit)
{
    private const int LongestYears = 200;

    /// <summary>
    /// Where the period begins that ends at <paramref name="asOf"/>: for hours that many hours earlier, for calendar units the start of the
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

    /// <summary>
    /// Where the period ends that begins at <paramref name="from"/>: for hours that many hours later, for calendar units the same reading of the local clock that many units
    /// later, and no later than the last day of the calendar.
    /// </summary>
    public Instant EndAfter(Instant from, ProjectZone zone)
    {
        if (Unit == WindowUnit.Hour)
        {
            return new Instant(from.Micros + (Length * Instant.MicrosPerHour));
        }

        var local = zone.ToLocal(from);
        return zone.AtLocal(Unit switch
        {
            WindowUnit.Hour => local,
            WindowUnit.Day => DaysAfter(local, Length),
            WindowUnit.Week => DaysAfter(local, 7L * Length),
            WindowUnit.Month => MonthsAfter(local, Length),
            WindowUnit.Year => MonthsAfter(local, 12L * Length),
        });
    }

    /// <summary>
    /// Microseconds than which the period is never shorter, wherever it begins and whatever clocks do: a month counts 28 days, and from calendar units two days are taken for changes of the clock.
    /// May be negative.
    /// </summary>
    public long AtLeastMicros => Unit switch
    {
        WindowUnit.Hour => Length * Instant.MicrosPerHour,
        WindowUnit.Day => Days(Length),
        WindowUnit.Week => Days(7L * Length),
        WindowUnit.Month => Days(28L * Length),
        WindowUnit.Year => Days(365L * Length),
    };

    /// <summary>Reads <c>28d</c> and its like. False when the text is no period, its length is not between 1 and 9999, or it is longer than 200 years.</summary>
    public static bool TryParse(string text, out Period period)
    {
        period = default;
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
        period = new Period(length, unit ?? default);
        return unit is { } known && length <= Longest(known);
    }

    /// <summary>Several of these periods as one. The number is at least 1.</summary>
    public Period Times(int count) => this with { Length = Length * count };

    /// <summary>How many times <paramref name="other"/> goes into this period without a rest; null when it does not, or when the two have no common unit, as months and days have none.</summary>
    public int? DividedBy(Period other)
    {
        var ((length, unit), (part, same)) = (Basic, other.Basic);
        return unit == same && length % part == 0 ? (int)(length / part) : null;
    }

    /// <summary>The period as it is written in a definition.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Length}{Suffix(Unit)}");

    private (long Length, WindowUnit Unit) Basic => Unit switch
    {
        WindowUnit.Hour or WindowUnit.Day or WindowUnit.Month => (Length, Unit),
        WindowUnit.Week => (7L * Length, WindowUnit.Day),
        WindowUnit.Year => (12L * Length, WindowUnit.Month),
    };

    private static long Days(long days) => (days - 2) * 24 * Instant.MicrosPerHour;

    private static DateOnly DaysBefore(DateOnly day, long days) => day.DayNumber > days ? day.AddDays((int)-days) : DateOnly.MinValue;

    private static DateOnly MonthsBefore(DateOnly day, long months) =>
        (12L * (day.Year - 1)) + day.Month > months ? day.AddMonths((int)-months) : DateOnly.MinValue;

    private static DateTime DaysAfter(DateTime local, long days) => (DateTime.MaxValue - local).TotalDays > days ? local.AddDays(days) : DateTime.MaxValue;

    private static DateTime MonthsAfter(DateTime local, long months) =>
        (12L * local.Year) + local.Month + months <= 12L * DateTime.MaxValue.Year ? local.AddMonths((int)months) : DateTime.MaxValue;

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
