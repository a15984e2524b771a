using FsCheck;
using FsCheck.Fluent;
using Hale.Core.Time;

namespace Hale.Core.Tests.Time;

public sealed class BusinessCalendarTests
{
    private static readonly DayOfWeek[] Workdays = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];
    private static readonly BusinessCalendar Office = new(Workdays, 9 * 60, 17 * 60, [new DateOnly(2024, 4, 1), new DateOnly(2024, 5, 1), new DateOnly(2024, 3, 31)]);
    private static readonly BusinessCalendar Always = new(Enum.GetValues<DayOfWeek>(), 0, 1440, []);
    private static readonly BusinessCalendar Night = new([DayOfWeek.Sunday], 1 * 60, 4 * 60, []);

    [Theory]
    [InlineData("2024-03-28", "2024-04-03", 3)] // Thursday, Friday; Monday is a holiday; Tuesday
    [InlineData("2024-04-03", "2024-03-28", -3)]
    [InlineData("2024-03-30", "2024-04-02", 0)]
    [InlineData("2024-03-29", "2024-03-30", 1)]
    [InlineData("1969-12-29", "1970-01-05", 5)]
    public void Days_FromOneToAnother_AreThoseWorkedOn(string from, string to, int days) =>
        Office.DaysBetween(DateOnly.Parse(from, null), DateOnly.Parse(to, null)).ShouldBe(days);

    [Theory]
    [InlineData("2024-03-28T16:00", "2024-03-29T10:00", 2)]
    [InlineData("2024-03-29T16:00", "2024-04-02T09:30", 1.5)]
    [InlineData("2024-04-02T03:00", "2024-04-02T23:00", 8)]
    [InlineData("2024-04-02T12:00", "2024-04-02T10:00", -2)]
    public void Hours_InBerlin_AreThoseOfTheOffice(string from, string to, double hours) => Hours(Office, from, to).ShouldBe(hours);

    [Fact]
    public void Hours_WhenTheClockChanges_AreThoseThatPass()
    {
        Hours(Always, "2024-03-31T00:00", "2024-04-01T00:00").ShouldBe(23);
        Hours(Always, "2024-10-27T00:00", "2024-10-28T00:00").ShouldBe(25);
        Hours(Night, "2024-03-31T00:00", "2024-04-01T00:00").ShouldBe(2);
        Hours(Night, "2024-10-27T00:00", "2024-10-28T00:00").ShouldBe(4);
        Hours(Night, "2024-10-20T00:00", "2024-10-21T00:00").ShouldBe(3);
    }

    [Fact]
    public void Time_OfAnyTwoInstants_IsThatOfEachMinuteOfTheClock() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(60),
        Prop.ForAll(Gen.Choose(0, 400 * 24 * 60).ToArbitrary(), Gen.Choose(0, 5 * 24 * 60).ToArbitrary(), (start, length) =>
        {
            var from = Berlin.AtLocal(new DateTime(2024, 1, 1)).Micros + (start * Minute);
            return new[] { Office, Always, Night }.All(calendar =>
                calendar.MicrosBetween(new Instant(from), new Instant(from + (length * Minute)), Berlin)
                == Enumerable.Range(0, length).LongCount(minute => IsWorked(calendar, Berlin.ToLocal(new Instant(from + (minute * Minute))))) * Minute);
        }));

    private const long Minute = Instant.MicrosPerHour / 60;

    private static ProjectZone Berlin { get; } = ProjectZone.TryFind("Europe/Berlin", out var zone) ? zone : throw new InvalidOperationException("no zone");

    private static bool IsWorked(BusinessCalendar calendar, DateTime local) =>
        calendar.IsWorked(DateOnly.FromDateTime(local)) && local.TimeOfDay.TotalMinutes >= calendar.Opens && local.TimeOfDay.TotalMinutes < calendar.Closes;

    private static double Hours(BusinessCalendar calendar, string from, string to)
    {
        Instant At(string text) => Berlin.AtLocal(DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture));
        return (double)calendar.MicrosBetween(At(from), At(to), Berlin) / Instant.MicrosPerHour;
    }
}
