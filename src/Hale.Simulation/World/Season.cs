namespace Hale.Simulation.World;

/// <summary>How much people work on each day, 1 being an ordinary Wednesday.</summary>
internal sealed class Season
{
    private const double OnHoliday = 0.12;
    private const double BetweenTheYears = 0.3;

    private readonly double[][] _factors;
    private readonly int _firstDay;

    public Season(int firstDay, int lastDay)
    {
        _firstDay = firstDay;
        _factors = [.. Enum.GetValues<Region>().Select(region => Days(firstDay, lastDay, region))];
    }

    public double On(int day, Region region) => _factors[(int)region][day - _firstDay];

    private static double[] Days(int firstDay, int lastDay, Region region) =>
        [.. Enumerable.Range(firstDay, lastDay - firstDay + 1).Select(day => Factor(DateOnly.FromDayNumber(day), region))];

    private static double Factor(DateOnly day, Region region) =>
        Weekday(day.DayOfWeek) * Summer(day, region) * (IsBetweenTheYears(day) ? BetweenTheYears : 1) * (Holidays.Is(day, region) ? OnHoliday : 1);

    private static bool IsBetweenTheYears(DateOnly day) => day is { Month: 12, Day: >= 23 } or { Month: 1, Day: <= 2 };

    private static double Weekday(DayOfWeek day) => day switch
    {
        DayOfWeek.Monday => 0.96,
        DayOfWeek.Tuesday => 1.04,
        DayOfWeek.Wednesday => 1,
        DayOfWeek.Thursday => 1,
        DayOfWeek.Friday => 0.82,
        DayOfWeek.Saturday => 0.05,
        DayOfWeek.Sunday => 0.04,
        _ => throw new ArgumentOutOfRangeException(nameof(day), day, "No such day of the week."),
    };

    private static double Summer(DateOnly day, Region region) => (day.Month, region) switch
    {
        (7, Region.CentralEurope) => 0.92,
        (8, Region.UnitedKingdom) => 0.8,
        (8, Region.CentralEurope) => 0.7,
        (8, Region.NorthAmerica) => 0.9,
        _ => 1,
    };
}
