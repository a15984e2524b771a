namespace Hale.Simulation.World;

/// <summary>The days on which a region does not work.</summary>
internal static class Holidays
{
    private static readonly (int Month, int Day)[] British = [(1, 1), (12, 25), (12, 26)];
    private static readonly (int Month, int Day)[] European = [(1, 1), (1, 6), (5, 1), (10, 3), (11, 1), (12, 25), (12, 26)];
    private static readonly (int Month, int Day)[] American = [(1, 1), (6, 19), (7, 4), (11, 11), (12, 25)];

    public static bool Is(DateOnly day, Region region) => Fixed(region).Contains((day.Month, day.Day)) || IsMovable(day, region);

    private static (int Month, int Day)[] Fixed(Region region) => region switch
    {
        Region.UnitedKingdom => British,
        Region.CentralEurope => European,
        Region.NorthAmerica => American,
    };

    private static bool IsMovable(DateOnly day, Region region)
    {
        var afterEaster = day.DayNumber - Easter(day.Year).DayNumber;
        return region switch
        {
            Region.UnitedKingdom => afterEaster is -2 or 1 || IsMonday(day, 5, first: true) || IsMonday(day, 5, first: false) || IsMonday(day, 8, first: false),
            Region.CentralEurope => afterEaster is -2 or 1 or 39 or 50,
            Region.NorthAmerica => IsMonday(day, 9, first: true) || IsMonday(day, 5, first: false) || IsThanksgiving(day),
        };
    }

    private static bool IsMonday(DateOnly day, int month, bool first) =>
        day.Month == month && day.DayOfWeek == DayOfWeek.Monday && (first ? day.Day <= 7 : day.AddDays(7).Month != month);

    private static bool IsThanksgiving(DateOnly day) => day is { Month: 11, DayOfWeek: DayOfWeek.Thursday, Day: >= 22 and <= 28 };

    /// <summary>Easter Sunday, by Gauss's rule for the years 1900 to 2199.</summary>
    private static DateOnly Easter(int year)
    {
        var (shift, weekdays) = year < 2100 ? (24, 5) : (24, 6);
        var moon = ((19 * (year % 19)) + shift) % 30;
        var sunday = ((2 * (year % 4)) + (4 * (year % 7)) + (6 * moon) + weekdays) % 7;
        var day = moon + sunday - ((moon == 29 && sunday == 6) || (moon == 28 && sunday == 6 && year % 19 > 10) ? 7 : 0);
        return new DateOnly(year, 3, 22).AddDays(day);
    }
}
