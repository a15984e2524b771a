using Hale.Core.Explanation;
using Hale.Core.Values;

namespace Hale.Tests.Explanation;

public sealed class MetricTextsTests
{
    [Theory]
    [InlineData(.68, "percent", "68 %")]
    [InlineData(.083333, "percent", "8.3 %")]
    [InlineData(.4167, "percent", "41.7 %")]
    [InlineData(.00042, "percent", "0.042 %")]
    [InlineData(-.12, "percent", "−12 %")]
    [InlineData(12, "days", "12 days")]
    [InlineData(1, "days", "1 day")]
    [InlineData(2.5, "hours", "2.5 hours")]
    [InlineData(1234.567, "none", "1234.6")]
    [InlineData(12300, "money EUR", "12,300 EUR")]
    [InlineData(-1234567.89, "money USD", "−1,234,568 USD")]
    [InlineData(99.5, "money EUR", "99.5 EUR")]
    [InlineData(0, "money EUR", "0 EUR")]
    [InlineData(.0012345, "none", "0.00123")]
    [InlineData(0, "none", "0")]
    [InlineData(-.00001, "none", "−0.00001")]
    [InlineData(1e300, "none", "1E+300")]
    [InlineData(-1e-9, "none", "−1E−9")]
    public void Number_ReadsInItsUnit(double number, string unit, string text) => MetricTexts.Of(Value.Of(number), unit).ShouldBe(text);

    [Fact]
    public void EveryReason_HasAText() =>
        Enum.GetValues<MissingReason>().Where(reason => reason != MissingReason.None).Select(reason => MetricTexts.Of(Value.MissingFor(reason), "none")).ShouldBeUnique();
}
