using Hale.Core.Time;
using Hale.Warehouse.Sql.Scans;

namespace Hale.Tests.Sql.Scans;

/// <summary>Which windows consist of whole local days.</summary>
public sealed class ScanMomentsTests
{
    private static readonly Window Month = Window.Of(28, WindowUnit.Day);

    [Fact]
    public void DaysOf_ACloseInBerlin_AreTheDaysBeforeIt()
    {
        var zone = Zone("Europe/Berlin");
        var close = zone.Close(new DateOnly(2024, 3, 31));

        var days = new ScanMoments([close], zone).DaysOf(Month, close);

        days.ShouldBe((Number(new DateOnly(2024, 3, 4)), Number(new DateOnly(2024, 4, 1))));
        new ScanMoments([close], zone).DaysOf(null, close).ShouldBe((null, Number(new DateOnly(2024, 4, 1))));
    }

    [Fact]
    public void DaysOf_AMomentWithinADay_AreNone()
    {
        var noon = Instant.From(new DateTimeOffset(2024, 3, 4, 12, 0, 0, TimeSpan.Zero));

        new ScanMoments([noon], ProjectZone.Utc).DaysOf(Month, noon).ShouldBeNull();
        new ScanMoments([noon], ProjectZone.Utc).DaysOf(null, noon).ShouldBeNull();
    }

    [Fact]
    public void DaysOf_ADayThatBeginsTwice_AreNone()
    {
        // The clock of St. John's was put back from 00:01 to 23:01, so that some of 28 October 2006 came after the first moment of the 29th.
        var zone = Zone("America/St_Johns");
        var close = zone.Close(new DateOnly(2006, 10, 28));

        new ScanMoments([close], zone).DaysOf(null, close).ShouldBeNull();
        new ScanMoments([close], zone).DaysOf(null, zone.Close(new DateOnly(2006, 10, 27))).ShouldBe((null, Number(new DateOnly(2006, 10, 28))));
    }

    private static long Number(DateOnly day) => day.DayNumber - new DateOnly(1970, 1, 1).DayNumber;

    private static ProjectZone Zone(string name) => ProjectZone.TryFind(name, out var zone) ? zone : throw new InvalidOperationException($"no zone {name}");
}
