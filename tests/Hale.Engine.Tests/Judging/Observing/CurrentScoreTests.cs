using Hale.Engine.Judging.Observing;

namespace Hale.Engine.Tests.Judging.Observing;

public sealed class CurrentScoreTests
{
    [Theory]
    [InlineData("2023-12-31", null)]
    [InlineData("2024-01-01", 1)]
    [InlineData("2024-01-09", 1)]
    [InlineData("2024-01-10", 2)]
    [InlineData("2024-02-14", 2)]
    [InlineData("2024-02-15", null)]
    public void Row_IsTheLatestOfTheLastThirtyFiveDays(string day, int? row)
    {
        var history = new Company().Score("A", "2024-01-05", 1).Score("B", "2024-01-01", 1).Score("B", "2024-01-10", 2).History();

        CurrentScore.Row(history, 1, DateOnly.Parse(day).DayNumber).ShouldBe(row);
    }
}
