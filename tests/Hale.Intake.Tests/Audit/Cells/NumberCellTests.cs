using System.Text;
using Hale.Intake.Audit.Cells;

namespace Hale.Intake.Tests.Audit.Cells;

public sealed class NumberCellTests
{
    [Theory]
    [InlineData("72", 72, DecimalMark.None)]
    [InlineData("-7.5", -7.5, DecimalMark.Point)]
    [InlineData("−7.5", -7.5, DecimalMark.Point)]
    [InlineData("+7.5", 7.5, DecimalMark.Point)]
    [InlineData("1,234,567", 1_234_567, DecimalMark.Point)]
    [InlineData("1,234.5", 1234.5, DecimalMark.Point)]
    [InlineData("0.125", 0.125, DecimalMark.Point)]
    [InlineData("1234.567", 1234.567, DecimalMark.Point)]
    [InlineData("1.234", 1.234, DecimalMark.UnclearPoint)]
    [InlineData("1 234 567", 1_234_567, DecimalMark.None)]
    [InlineData("1'234.50", 1234.5, DecimalMark.Point)]
    [InlineData("$ 1,200.00", 1200, DecimalMark.Point)]
    [InlineData("-$1,200.00", -1200, DecimalMark.Point)]
    [InlineData("(12)", -12, DecimalMark.None)]
    [InlineData("CHF 12.5", 12.5, DecimalMark.Point)]
    [InlineData("4.2E-05", 4.2e-5, DecimalMark.Point)]
    [InlineData("12.5 %", 12.5, DecimalMark.Point)]
    [InlineData(".5", 0.5, DecimalMark.Point)]
    public void Number_WithPoint_IsRead(string cell, double value, object mark) => Read(cell, decimalComma: false).ShouldBe((value, (DecimalMark)mark));

    [Theory]
    [InlineData("7,25", 7.25, DecimalMark.Comma)]
    [InlineData("1.234,5", 1234.5, DecimalMark.Comma)]
    [InlineData("1.234.567", 1_234_567, DecimalMark.Comma)]
    [InlineData("1.234", 1234, DecimalMark.UnclearPoint)]
    [InlineData("1,234", 1.234, DecimalMark.UnclearComma)]
    [InlineData("1 234,5", 1234.5, DecimalMark.Comma)]
    [InlineData("1.200,50 €", 1200.5, DecimalMark.Comma)]
    public void Number_WithComma_IsRead(string cell, double value, object mark) => Read(cell, decimalComma: true).ShouldBe((value, (DecimalMark)mark));

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("A-1")]
    [InlineData("1.2.3")]
    [InlineData("1,23,456.7.8")]
    [InlineData("12,34.5")]
    [InlineData("2024-01-31")]
    [InlineData("1e")]
    [InlineData("%")]
    [InlineData("()")]
    [InlineData("1_000")]
    [InlineData("Infinity")]
    public void Text_ThatIsNoNumber_IsNone(string cell) => NumberCell.TryRead(Encoding.UTF8.GetBytes(cell), out _).ShouldBeFalse();

    private static (double Value, DecimalMark Mark) Read(string cell, bool decimalComma)
    {
        NumberCell.TryRead(Encoding.UTF8.GetBytes(cell), out var number).ShouldBeTrue();
        number.TryValue(decimalComma, out var value).ShouldBeTrue();
        return (value, number.Mark);
    }
}
