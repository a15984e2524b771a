namespace Hale.Core.Time;

/// <summary>The weeks, months, quarters or years of a calendar, by the local days on which they begin. Nothing lies before the first day of the calendar.</summary>
/// <param name="Unit">Which of them.</param>
/// <param name="WeekStarts">The first day of a week; of other units Monday.</param>
/// <param name="FirstMonth">The month with which a year begins, 1 to 12; of weeks and months 1.</param>
public readonly record struct CalendarPeriods(CalendarUnit Unit, DayOfWeek WeekStarts, int FirstMonth)
{
    private const int DaysOfWeek = 7;
    private const int MonthsOfYear = 12;

    /// <summary>Weeks that start on a day.</summary>
    public static CalendarPeriods Weeks(DayOfWeek starts) => new(CalendarUnit.Week, starts, 1);

    /// <summary>Months, or quarters or years that begin with a month.</summary>
    public static CalendarPeriods Months(CalendarUnit unit, int firstMonth) => new(unit, DayOfWeek.Monday, firstMonth);

    /// <summary>The length of one of them.</summary>
    public Period Length => Unit switch
    {
        CalendarUnit.Week => new Period(1, WindowUnit.Week),
        CalendarUnit.Month => new Period(1, WindowUnit.Month),
        CalendarUnit.Quarter => new Period(3, WindowUnit.Month),
        CalendarUnit.Year => new Period(1, WindowUnit.Year),
    };

    /// <summary>The first day of the one that holds a day, or of one so many before or after it.</summary>
    public DateOnly StartOf(DateOnly day, int later = 0) => Unit == CalendarUnit.Week
        ? OfDay(day.DayNumber - (((int)day.DayOfWeek - (int)WeekStarts + DaysOfWeek) % DaysOfWeek) + ((long)later * DaysOfWeek))
        : OfMonth(FirstMonthOf((MonthsOfYear * (long)day.Year) + day.Month - 1) + ((long)later * MonthCount));

    private long MonthCount => Unit == CalendarUnit.Week ? 0 : Length.Unit == WindowUnit.Year ? MonthsOfYear : Length.Length;

    private long FirstMonthOf(long month) => month - ((month - (FirstMonth - 1)) % MonthCount);

    private static DateOnly OfDay(long number) => DateOnly.FromDayNumber((int)Math.Clamp(number, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    private static DateOnly OfMonth(long month) => month < MonthsOfYear ? DateOnly.MinValue
        : month >= MonthsOfYear * 10_000L ? DateOnly.MaxValue
        : new DateOnly((int)(month / MonthsOfYear), (int)(month % MonthsOfYear) + 1, 1);
}
