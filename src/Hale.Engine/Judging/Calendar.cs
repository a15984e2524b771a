namespace Hale.Engine.Judging;

/// <summary>Days and months as numbers: a day as <see cref="DateOnly.DayNumber"/>, a month counted from January of year 0.</summary>
internal static class Calendar
{
    public const int MonthsInYear = 12;
    public const double DaysInMonth = 365.2425 / MonthsInYear;

    /// <summary>The month of a day.</summary>
    public static int Month(int day)
    {
        var date = DateOnly.FromDayNumber(day);
        return (date.Year * MonthsInYear) + date.Month - 1;
    }

    /// <summary>The first day of a month.</summary>
    public static DateOnly FirstDay(int month) => new(month / MonthsInYear, (month % MonthsInYear) + 1, 1);
}
