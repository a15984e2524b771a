using Hale.Simulation.World;

namespace Hale.Simulation.Tests.World;

public sealed class HolidaysTests
{
    [Theory]
    [InlineData(2024, 3, 29)]
    [InlineData(2025, 4, 18)]
    [InlineData(2026, 4, 3)]
    [InlineData(2038, 4, 23)]
    [InlineData(2049, 4, 16)]
    public void GoodFriday_OfAYear_IsAHolidayInEurope(int year, int month, int day)
    {
        Holidays.Is(new DateOnly(year, month, day), Region.UnitedKingdom).ShouldBeTrue();
        Holidays.Is(new DateOnly(year, month, day), Region.CentralEurope).ShouldBeTrue();
        Holidays.Is(new DateOnly(year, month, day), Region.NorthAmerica).ShouldBeFalse();
    }

    [Fact]
    public void Easter_EveryYear_IsASundayBetweenItsLimits()
    {
        foreach (var year in Enumerable.Range(2017, 183))
        {
            var friday = Enumerable.Range(0, 60).Select(day => new DateOnly(year, 3, 15).AddDays(day)).First(day => Holidays.Is(day, Region.CentralEurope));
            friday.DayOfWeek.ShouldBe(DayOfWeek.Friday);
            friday.AddDays(2).ShouldBeInRange(new DateOnly(year, 3, 22), new DateOnly(year, 4, 25));
        }
    }

    [Fact]
    public void Thanksgiving_IsTheFourthThursday() => Enumerable.Range(20, 10).Select(day => new DateOnly(2025, 11, day)).Where(day => Holidays.Is(day, Region.NorthAmerica)).ShouldBe([new DateOnly(2025, 11, 27)]);

    [Fact]
    public void BankHolidays_OfMay_AreTwo() => Enumerable.Range(1, 31).Select(day => new DateOnly(2026, 5, day)).Where(day => Holidays.Is(day, Region.UnitedKingdom)).ShouldBe([new DateOnly(2026, 5, 4), new DateOnly(2026, 5, 25)]);
}
