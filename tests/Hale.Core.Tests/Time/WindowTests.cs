using FsCheck;
using FsCheck.Fluent;
using Hale.Core.Time;

namespace Hale.Core.Tests.Time;

public sealed class WindowTests
{
    private static readonly CalendarPeriods Months = CalendarPeriods.Months(CalendarUnit.Month, 1);

    private static ProjectZone Berlin => ProjectZone.TryFind("Europe/Berlin", out var zone) ? zone : throw new InvalidOperationException();

    [Theory]
    [InlineData("28d", "28d", "2024-04-01 00:00", "2024-02-05 00:00", "2024-03-04 00:00")]
    [InlineData("28d", "56d", "2024-04-01 15:30", "2024-01-08 00:00", "2024-02-05 00:00")]
    [InlineData("28d", "364d", "2024-04-01 00:00", "2023-03-06 00:00", "2023-04-03 00:00")]
    [InlineData("1mo", "1mo", "2024-03-31 12:00", "2024-01-31 00:00", "2024-02-29 00:00")]
    [InlineData("7d", "1mo", "2024-03-31 12:00", "2024-02-22 00:00", "2024-02-29 00:00")]
    [InlineData("24h", "24h", "2024-04-01 00:00", "2024-03-29 23:00", "2024-03-30 23:00")]
    public void Bounds_Shifted_EndThatLongAgo(string length, string before, string asOf, string start, string end) =>
        Local(Window.Rolling.Ending(Length(length), Length(before)), asOf).ShouldBe((start, end));

    [Theory]
    [InlineData(CalendarUnit.Month, 1, "2024-02-01 00:00", "2024-01-01 00:00", "2024-02-01 00:00")]
    [InlineData(CalendarUnit.Month, 1, "2024-01-31 23:59", "2023-12-01 00:00", "2024-01-01 00:00")]
    [InlineData(CalendarUnit.Month, 2, "2024-02-15 12:00", "2023-12-01 00:00", "2024-01-01 00:00")]
    [InlineData(CalendarUnit.Quarter, 1, "2024-02-15 12:00", "2023-10-01 00:00", "2024-01-01 00:00")]
    [InlineData(CalendarUnit.Year, 1, "2024-02-15 12:00", "2023-01-01 00:00", "2024-01-01 00:00")]
    [InlineData(CalendarUnit.Year, 9000, "2024-02-15 12:00", "0001-01-01 00:54", "0001-01-01 00:54")]
    public void Bounds_Complete_EndedAtOrBeforeTheMoment(CalendarUnit unit, int ago, string asOf, string start, string end) =>
        Local(new Window.Calendar(CalendarPeriods.Months(unit, 1), ago, ToDate: false), asOf).ShouldBe((start, end));

    [Theory]
    [InlineData(DayOfWeek.Monday, "2024-02-15 12:00", "2024-02-05 00:00", "2024-02-12 00:00")]
    [InlineData(DayOfWeek.Sunday, "2024-02-15 12:00", "2024-02-04 00:00", "2024-02-11 00:00")]
    [InlineData(DayOfWeek.Sunday, "2024-02-18 00:00", "2024-02-11 00:00", "2024-02-18 00:00")]
    public void Bounds_LastWeek_StartsOnTheDayOfTheProject(DayOfWeek starts, string asOf, string start, string end) =>
        Local(new Window.Calendar(CalendarPeriods.Weeks(starts), 1, ToDate: false), asOf).ShouldBe((start, end));

    [Theory]
    [InlineData(CalendarUnit.Year, 2, "2024-01-31 12:00", "2022-02-01 00:00", "2023-02-01 00:00")]
    [InlineData(CalendarUnit.Year, 2, "2024-02-01 00:00", "2023-02-01 00:00", "2024-02-01 00:00")]
    [InlineData(CalendarUnit.Quarter, 2, "2024-01-31 12:00", "2023-08-01 00:00", "2023-11-01 00:00")]
    public void Bounds_Fiscal_BeginWithTheMonthOfTheProject(CalendarUnit unit, int month, string asOf, string start, string end) =>
        Local(new Window.Calendar(CalendarPeriods.Months(unit, month), 1, ToDate: false), asOf).ShouldBe((start, end));

    [Theory]
    [InlineData(0, "2024-02-15 12:00", "2024-02-01 00:00", "2024-02-15 12:00")]
    [InlineData(0, "2024-02-01 00:00", "2024-01-01 00:00", "2024-02-01 00:00")]
    [InlineData(1, "2024-02-16 00:00", "2024-01-01 00:00", "2024-01-16 00:00")]
    [InlineData(1, "2024-04-01 00:00", "2024-02-01 00:00", "2024-03-01 00:00")]
    public void Bounds_ToDate_ReachTheMomentOrTheSameDay(int ago, string asOf, string start, string end) =>
        Local(new Window.Calendar(Months, ago, ToDate: true), asOf).ShouldBe((start, end));

    [Fact]
    public void Bounds_EarlierWindows_EndWhereTheNextBegins() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(Gen.Choose(0, 3_000_000).Zip(Gen.Choose(1, 400)).Zip(Gen.Choose(0, 8)).ToArbitrary(), drawn =>
        {
            var ((minutes, length), kind) = drawn;
            var asOf = new Instant((minutes * 60L * 1_000_000) + Instant.From(new DateTimeOffset(2019, 1, 1, 0, 0, 0, TimeSpan.Zero)).Micros);
            Window window = kind < 5
                ? Window.Of(length, (WindowUnit)kind)
                : new Window.Calendar(CalendarPeriods.Months((CalendarUnit)Math.Max(1, kind - 5), 1 + (length % 12)), 1, ToDate: false);
            return Enumerable.Range(0, 4).All(lag => window.Earlier(lag).Bounds(asOf, Berlin).Start == window.Earlier(lag + 1).Bounds(asOf, Berlin).End);
        }));

    [Theory]
    [InlineData("28d", "28d", "28d before 28d")]
    [InlineData("2w", "28d", "2w before 4w")]
    [InlineData("28d", "30d", "28d before 30d")]
    public void ToString_Shifted_ReadsAsWritten(string length, string before, string expected) =>
        Window.Rolling.Ending(Length(length), Length(before)).ToString().ShouldBe(expected);

    private static Period Length(string text) => Period.TryParse(text, out var period) ? period : throw new InvalidOperationException(text);

    private static (string, string) Local(Window window, string asOf)
    {
        var bounds = window.Bounds(Berlin.AtLocal(DateTime.Parse(asOf, null)), Berlin);
        return (Text(bounds.Start), Text(bounds.End));
    }

    private static string Text(Instant instant) => Berlin.ToLocal(instant).ToString("yyyy-MM-dd HH:mm", null);
}
