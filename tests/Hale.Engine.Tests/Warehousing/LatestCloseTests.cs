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

    [Fact]
    public void Of_AccountsAndSourcesNoLongerDeclared_DoNotCount()
    {
        var project = Projects.Of([Projects.Accounts("crm"), Projects.Events("usage")]);
        SourceStatus Source(string name, int day) => new(name, 1, Now, null, At(2025, 1, day, 3), 0);
        var status = new WarehouseStatus("engine", 1, 0, [], [Source("crm", 12), Source("old", 11), Source("usage", 10)], string.Empty, null);

        LatestClose.Of(status, project, Now).Label.ShouldBe("2025-01-10");
    }

    private static string Label(params Instant[] lastFacts)
    {
        var sources = lastFacts.Select((fact, index) => new SourceStatus($"s{index}", 1, Now, null, fact, 0)).ToList();
        var project = Projects.Of([.. sources.Select(source => Projects.Events(source.Source))]);
        return LatestClose.Of(new WarehouseStatus("engine", 1, 0, [], sources, string.Empty, null), project, Now).Label;
    }

    private static Instant At(int year, int month, int day, int hour) => Instant.From(new DateTimeOffset(year, month, day, hour, 0, 0, TimeSpan.Zero));
}
