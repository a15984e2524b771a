using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Hale.Simulation.Csv;

namespace Hale.Simulation.Tests.Csv;

public sealed class Utf8RowsTests
{
    [Fact]
    public void Row_OfAllKinds_IsWrittenWithCommas()
    {
        var rows = new Utf8Rows();
        rows.Text("A-1").Text(null).Number(12).Number(null).Amount(10.5).Day(new DateOnly(2026, 1, 9).DayNumber).Day(null).Contact("A-1", 7).End();
        rows.Text("Ü").End();
        Encoding.UTF8.GetString(rows.Bytes.Span).ShouldBe("A-1,,12,,10.50,2026-01-09,,A-1-u7\nÜ\n");
    }

    [Fact]
    public void Moment_AnyDayAndSecond_IsThatOfTheCalendar() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Gen.Choose(700_000, 800_000).ToArbitrary(), Gen.Choose(0, 86_399).ToArbitrary(), (day, second) =>
    {
        var rows = new Utf8Rows();
        rows.Moment(day, second).End();
        var expected = DateOnly.FromDayNumber(day).ToDateTime(TimeOnly.MinValue).AddSeconds(second).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        return Encoding.UTF8.GetString(rows.Bytes.Span) == expected + "\n";
    }));

    [Fact]
    public void Rows_Many_GrowAndCanBeClearedForMore()
    {
        var rows = new Utf8Rows();
        for (var row = 0; row < 5_000; row++)
        {
            rows.Text("account").Number(row).End();
        }

        Encoding.UTF8.GetString(rows.Bytes.Span).ShouldBe(string.Concat(Enumerable.Range(0, 5_000).Select(row => $"account,{row}\n")));
        rows.Clear();
        rows.Text("a").End();
        Encoding.UTF8.GetString(rows.Bytes.Span).ShouldBe("a\n");
    }
}
