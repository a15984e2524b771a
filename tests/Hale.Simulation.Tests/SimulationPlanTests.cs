namespace Hale.Simulation.Tests;

public sealed class SimulationPlanTests
{
    [Fact]
    public void From_WholeMonths_BeginsOnTheFirst() => SimulationPlan.Usual.From.ShouldBe(new DateOnly(2025, 1, 1));

    [Fact]
    public void From_MiddleOfMonth_IsTheDayAfterTheSameDay() => new SimulationPlan(1, 12, 1, new DateOnly(2026, 6, 15)).From.ShouldBe(new DateOnly(2025, 6, 16));

    [Theory]
    [InlineData(0, 18)]
    [InlineData(1, 11)]
    [InlineData(1, 121)]
    [InlineData(10_000_001, 18)]
    public void Plan_OutsideItsRange_IsMisuse(int accounts, int months) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new SimulationPlan(accounts, months, 1, SimulationPlan.Usual.Until));

    [Fact]
    public void Plan_DayOutsideItsRange_IsMisuse() => Should.Throw<ArgumentOutOfRangeException>(() => new SimulationPlan(1, 12, 1, new DateOnly(2019, 12, 31)));
}
