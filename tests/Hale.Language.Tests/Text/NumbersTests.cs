using System.Globalization;
using Hale.Language.Text;

namespace Hale.Tests.Text;

public sealed class NumbersTests
{
    [Theory]
    [InlineData("12", "12")]
    [InlineData("-0.5", "-0.5")]
    [InlineData("50%", "0.5")]
    [InlineData("1_000", "1000")]
    [InlineData("1e3", "1000")]
    [InlineData(".5", "0.5")]
    public void TryParse_Number_IsRead(string text, string expected)
    {
        Numbers.TryParse(text, out var number).ShouldBeTrue();
        number.ShouldBe(decimal.Parse(expected, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nan")]
    [InlineData(".inf")]
    [InlineData("Infinity")]
    [InlineData("0x1F")]
    [InlineData("1,000")]
    [InlineData("_1")]
    [InlineData("1__0")]
    [InlineData("1e16")]
    [InlineData("%")]
    public void TryParse_AnythingElse_IsRefused(string text) => Numbers.TryParse(text, out _).ShouldBeFalse();
}
