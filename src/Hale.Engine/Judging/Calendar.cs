namespace Hale.Engine.Judging;

/// <summary>Days as numbers.</summary>
internal static class Calendar
{
    public const double DaysInMonth = 365.2425 / 12;

    public static int FirstOfMonth(int day)
    {
        var date = DateOnly.FromDayNumber(day);
        return day - date.Day + 1;
    }
}
