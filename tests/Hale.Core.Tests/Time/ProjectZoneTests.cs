using FsCheck;
using FsCheck.Fluent;
using Hale.Core.Time;

namespace Hale.Core.Tests.Time;

public sealed class ProjectZoneTests
{
    private static readonly ProjectZone Berlin = Zone("Europe/Berlin");

    [Fact]
    public void TryFind_UnknownName_IsFalse() => ProjectZone.TryFind("Europe/Atlantis", out _).ShouldBeFalse();

    [Theory]
    [InlineData("2024-01-15", "2024-01-14T23:00:00Z")]
    [InlineData("2024-07-15", "2024-07-14T22:00:00Z")]
    [InlineData("2024-03-31", "2024-03-30T23:00:00Z")]
    public void StartOfDay_InBerlin_IsLocalMidnight(string day, string expected) =>
        Berlin.StartOfDay(DateOnly.Parse(day, null)).ToString().ShouldBe(expected);

    [Fact]
    public void Close_OfTheDayClocksGoForward_ComesAfter23Hours()
    {
        var day = new DateOnly(2024, 3, 31);
        (Berlin.Close(day).Micros - Berlin.StartOfDay(day).Micros).ShouldBe(23 * Instant.MicrosPerHour);
    }

    [Fact]
    public void DayClosedBy_OfAClose_IsItsDay_AndOfAMomentWithinADayThatDay()
    {
        var day = new DateOnly(2026, 3, 29);
        Berlin.DayClosedBy(Berlin.Close(day)).ShouldBe(day);
        Berlin.DayClosedBy(new Instant(Berlin.Close(day).Micros + 1)).ShouldBe(day.AddDays(1));
    }

    [Fact]
    public void AtLocal_SkippedReading_MovesForwardByTheGap() =>
        Berlin.AtLocal(new DateTime(2024, 3, 31, 2, 30, 0)).ToString().ShouldBe("2024-03-31T01:30:00Z");

    [Fact]
    public void AtLocal_RepeatedReading_TakesTheFirst() =>
        Berlin.AtLocal(new DateTime(2024, 10, 27, 2, 30, 0)).ToString().ShouldBe("2024-10-27T00:30:00Z");

    [Fact]
    public void StartOfDay_WhereMidnightIsSkipped_IsTheFirstMomentOfTheDay()
    {
        var beirut = Zone("Asia/Beirut");
        var day = new DateOnly(2024, 3, 31);
        beirut.DayOf(beirut.StartOfDay(day)).ShouldBe(day);
        beirut.DayOf(new Instant(beirut.StartOfDay(day).Micros - 1)).ShouldBe(day.AddDays(-1));
    }

    [Theory]
    [InlineData("Europe/Berlin")]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("Pacific/Pago_Pago")]
    public void Days_AtTheEndsOfTheCalendar_StayWithinIt(string zone)
    {
        Zone(zone).StartOfDay(DateOnly.MinValue).ShouldBeGreaterThanOrEqualTo(Instant.From(DateTimeOffset.MinValue));
        Zone(zone).Close(DateOnly.MaxValue).ShouldBe(Instant.From(DateTimeOffset.MaxValue));
        Zone(zone).StartOfDay(DateOnly.MaxValue).ShouldBeLessThan(Instant.From(DateTimeOffset.MaxValue));
    }

    [Fact]
    public void DayOf_AnyInstant_LiesBetweenItsStartAndItsClose()
    {
        string[] zones = ["Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Apia", "Asia/Beirut", "America/Sao_Paulo", "Australia/Lord_Howe"];
        var cases = from zone in Gen.Elements(zones)
                    from second in Gen.Choose(0, int.MaxValue)
                    select (Zone(zone), new Instant(second * 1_000_000L));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(cases.ToArbitrary(), found =>
        {
            var (zone, instant) = found;
            var day = zone.DayOf(instant);
            return zone.StartOfDay(day) <= instant && instant < zone.Close(day);
        }));
    }

    private static ProjectZone Zone(string name) => ProjectZone.TryFind(name, out var zone) ? zone : throw new InvalidOperationException(name);
}
