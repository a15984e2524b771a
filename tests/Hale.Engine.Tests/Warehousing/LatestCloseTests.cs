using Hale.Core.Time;
using Hale.Engine.Warehousing;

namespace Hale.Engine.Tests.Warehousing;

public sealed class LatestCloseTests
{
    private static readonly Instant Now = At(2025, 1, 15, 9);

    [Fact]
    public void Of_DataEndEarlier_IsTheLastDayWithFacts() => Label(At(2024, 12, 31, 17), At(2024, 12, 30, 3)).ShouldBe("2024-12-31");

    [Fact]
    public void Of_DataReachIntoToday_IsYesterday() => Label(At(2025, 1, 15, 8)).ShouldBe("2025-01-14");

    [Fact]
    public void Of_FactsInTheFuture_IsYesterday() => Label(At(2031, 1, 1, 0)).ShouldBe("2025-01-14");

    [Fact]
    public void Of_NoFacts_IsYesterday() => Label().ShouldBe("2025-01-14");

    private static string Label(params Instant[] lastFacts)
    {
        var sources = lastFacts.Select((fact, index) => new SourceStatus($"s{index}", 1, Now, null, fact, 0)).ToList();
        return LatestClose.Of(new WarehouseStatus("engine", 1, 0, [], sources, string.Empty, null), ProjectZone.Utc, Now).Label;
    }

    private static Instant At(int year, int month, int day, int hour) => Instant.From(new DateTimeOffset(year, month, day, hour, 0, 0, TimeSpan.Zero));
}
