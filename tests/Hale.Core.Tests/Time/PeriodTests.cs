using Hale.Core.Time;

namespace Hale.Core.Tests.Time;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("28d")]
    [InlineData("6h")]
    [InlineData("2w")]
    [InlineData("3mo")]
    [InlineData("1y")]
    [InlineData("200y")]
    [InlineData("2400mo")]
    [InlineData("9999w")]
    public void TryParse_Written_ReadsBackAsWritten(string text)
    {
        Period.TryParse(text, out var period).ShouldBeTrue();
        period.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("d")]
    [InlineData("0d")]
    [InlineData("-3d")]
    [InlineData("28")]
    [InlineData("28 d")]
    [InlineData("28m")]
    [InlineData("10000d")]
    [InlineData("201y")]
    [InlineData("5000y")]
    [InlineData("2401mo")]
    public void TryParse_AnythingElse_IsFalse(string text) => Period.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("30d", "2024-03-01 00:00", "2024-03-31 00:00")]
    [InlineData("30d", "2024-03-15 15:30", "2024-04-14 15:30")]
    [InlineData("2w", "2024-03-01 00:00", "2024-03-15 00:00")]
    [InlineData("1mo", "2024-01-31 12:00", "2024-02-29 12:00")]
    [InlineData("1y", "2024-02-29 00:00", "2025-02-28 00:00")]
    [InlineData("24h", "2024-03-30 12:00", "2024-03-31 13:00")]
    [InlineData("1d", "2024-03-30 02:30", "2024-03-31 03:30")]
    public void EndAfter_Moment_IsTheSameReadingOfTheClockSoMuchLater(string text, string from, string until)
    {
        ProjectZone.TryFind("Europe/Berlin", out var zone).ShouldBeTrue();
        Period.TryParse(text, out var period).ShouldBeTrue();
        zone.ToLocal(period.EndAfter(zone.AtLocal(DateTime.Parse(from, System.Globalization.CultureInfo.InvariantCulture)), zone))
            .ShouldBe(DateTime.Parse(until, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("28d", "2024-04-01 00:00", "2024-03-04 00:00")]
    [InlineData("28d", "2024-04-01 15:30", "2024-03-04 00:00")]
    [InlineData("2w", "2024-04-01 00:00", "2024-03-18 00:00")]
    [InlineData("1mo", "2024-03-31 12:00", "2024-02-29 00:00")]
    [InlineData("1y", "2024-02-29 00:00", "2023-02-28 00:00")]
    public void StartBefore_CalendarUnits_IsTheStartOfALocalDay(string window, string asOf, string expected) =>
        Start(window, asOf).ShouldBe(At(expected));

    [Fact]
    public void StartBefore_Hours_AreExactAlsoWhenClocksChange() =>
        (At("2024-04-01 00:00").Micros - Start("48h", "2024-04-01 00:00").Micros).ShouldBe(48 * Instant.MicrosPerHour);

    [Theory]
    [InlineData(int.MaxValue, WindowUnit.Day)]
    [InlineData(int.MaxValue, WindowUnit.Week)]
    [InlineData(24_288, WindowUnit.Month)]
    [InlineData(5000, WindowUnit.Year)]
    public void StartBefore_LongerThanTheCalendar_IsItsFirstDay(int length, WindowUnit unit) =>
        new Period(length, unit).StartBefore(At("2024-04-01 00:00"), Berlin).ShouldBe(Instant.From(DateTimeOffset.MinValue));

    private static Instant Start(string window, string asOf) => Period.TryParse(window, out var parsed) ? parsed.StartBefore(At(asOf), Berlin) : throw new InvalidOperationException(window);

    private static Instant At(string local) => Berlin.AtLocal(DateTime.Parse(local, null));

    private static ProjectZone Berlin => ProjectZone.TryFind("Europe/Berlin", out var zone) ? zone : throw new InvalidOperationException();
}
