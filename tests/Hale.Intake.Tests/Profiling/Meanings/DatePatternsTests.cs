using Hale.Core.Sources;
using Hale.Intake.Profiling.Meanings;

namespace Hale.Intake.Tests.Profiling.Meanings;

public sealed class DatePatternsTests
{
    [Theory]
    [InlineData("9999-99-99", "")]
    [InlineData("9999-99-99 99:99:99", "")]
    [InlineData("9999-99-99T99:99:99.999Z", "")]
    [InlineData("9999-99-99 9:99", "yyyy-MM-dd H:mm")]
    [InlineData("9999/9/99", "yyyy/M/dd")]
    [InlineData("99.99.9999", "d.M.yyyy")]
    [InlineData("9/99/99 99:99", "d/M/yy H:mm")]
    [InlineData("9/99/9999 9:99 aa", "d/M/yyyy h:mm tt")]
    [InlineData("99-aaa-9999", "d-MMM-yyyy")]
    [InlineData("aaaa 9, 9999", "MMMM d, yyyy")]
    [InlineData("aaa 9, 9999 99:99:99", "MMM d, yyyy H:mm:ss")]
    [InlineData("99999999", "yyyyMMdd")]
    [InlineData("9999-99", null)]
    [InlineData("99999999T99", null)]
    public void Shape_GivesThePatternOfASource(string shape, string? pattern)
    {
        DatePatterns.Of(shape, dayFirst: true).ShouldBe(pattern);
        if (pattern is { Length: > 0 })
        {
            DatePattern.TryParse(pattern, out _, out var problem).ShouldBeTrue(problem);
        }
    }

    [Fact]
    public void Shape_OfNumbers_FollowsTheOrder() => DatePatterns.Of("99/99/9999", dayFirst: false).ShouldBe("M/d/yyyy");
}
