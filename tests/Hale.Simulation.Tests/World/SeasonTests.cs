using Hale.Simulation.World;

namespace Hale.Simulation.Tests.World;

public sealed class SeasonTests
{
    private static readonly Season Year = new(new DateOnly(2025, 1, 1).DayNumber, new DateOnly(2025, 12, 31).DayNumber);

    [Fact]
    public void Wednesday_Ordinary_IsOne() => On(2025, 3, 12).ShouldBe(1);

    [Fact]
    public void Weekend_IsNearlyEmpty() => On(2025, 3, 15).ShouldBeLessThan(0.1);

    [Fact]
    public void August_IsQuieterThanSeptember() => On(2025, 8, 13).ShouldBeLessThan(On(2025, 9, 10));

    [Fact]
    public void Christmas_IsEmpty() => On(2025, 12, 25).ShouldBeLessThan(0.05);

    private static double On(int year, int month, int day) => Year.On(new DateOnly(year, month, day).DayNumber, Region.UnitedKingdom);
}
