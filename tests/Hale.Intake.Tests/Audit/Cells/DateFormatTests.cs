using System.Text;
using Hale.Intake.Audit.Cells;

namespace Hale.Intake.Tests.Audit.Cells;

public sealed class DateFormatTests
{
    private static readonly DateFormat DayFirst = new(DayFirst: true, AnyForm: true, TimeZoneInfo.Utc, new DateOnly(2025, 6, 1));

    [Theory]
    [InlineData("2024-03-31", "2024-03-31")]
    [InlineData("2024/3/31", "2024-03-31")]
    [InlineData("2024-03-31 23:59:59.999", "2024-03-31")]
    [InlineData("2024-03-31T23:30:00-02:00", "2024-04-01")]
    [InlineData("2024-03-31 10:00:00+00", "2024-03-31")]
    [InlineData("20240331", "2024-03-31")]
    [InlineData("31/03/2024", "2024-03-31")]
    [InlineData("31.3.24", "2024-03-31")]
    [InlineData("31-03-2024 12:00 AM", "2024-03-31")]
    [InlineData("31 Mar 2024", "2024-03-31")]
    [InlineData("31-Mar-24", "2024-03-31")]
    [InlineData("March 31st, 2024", "2024-03-31")]
    [InlineData("31. März 2024", "2024-03-31")]
    [InlineData("31 de marzo de 2024", "2024-03-31")]
    [InlineData("2024-02", "2024-02-29")]
    [InlineData("Feb 2024", "2024-02-29")]
    [InlineData("02/2024", "2024-02-29")]
    [InlineData("202402", "2024-02-29")]
    [InlineData("2025-06", "2025-06-01")]
    [InlineData("45382", "2024-03-31")]
    [InlineData("45382.75", "2024-03-31")]
    public void Date_InAnyNotation_IsItsDay(string cell, string day)
    {
        DayFirst.Read(Encoding.UTF8.GetBytes(cell), out var moment).ShouldBe(CellState.Read);
        DateOnly.FromDayNumber(moment.Day).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(day);
    }

    [Theory]
    [InlineData("31/02/2024")]
    [InlineData("2024-13-01")]
    [InlineData("12/31/2024")]
    [InlineData("1900-01-01")]
    public void Date_ThatIsNone_IsImpossible(string cell) => DayFirst.Read(Encoding.UTF8.GetBytes(cell), out _).ShouldBe(CellState.Impossible);

    [Theory]
    [InlineData("soon")]
    [InlineData("2024")]
    [InlineData("2024-03-31 25:00")]
    [InlineData("2024-03-31x")]
    [InlineData("1/2/3/4")]
    [InlineData("A-2024-01")]
    public void Text_ThatIsNoDate_IsUnreadable(string cell) => DayFirst.Read(Encoding.UTF8.GetBytes(cell), out _).ShouldBe(CellState.Unreadable);

    [Theory]
    [InlineData("45382")]
    [InlineData("20240331")]
    public void Digits_InAColumnNotNamedLikeADate_AreNoDate(string cell) =>
        (DayFirst with { AnyForm = false }).Read(Encoding.UTF8.GetBytes(cell), out _).ShouldBe(CellState.Unreadable);
}
