using Hale.Core.Scorecards;
using Hale.Language.Scores.Normalisations;

namespace Hale.Tests.Scores;

public sealed class RangeTextTests
{
    [Theory]
    [InlineData(">= 5", "≥ 5")]
    [InlineData("<5", "< 5")]
    [InlineData("5", "5")]
    [InlineData("1..5", "1 to 5")]
    [InlineData("1..<5", "1 to below 5")]
    [InlineData("> 1 and <= 5", "above 1 to 5")]
    [InlineData("< 5 and >= 1", "1 to below 5")]
    [InlineData("(1, 5]", "above 1 to 5")]
    [InlineData("[-2, 5)", "-2 to below 5")]
    [InlineData(">= 50%", "≥ 0.5")]
    [InlineData(">= seats", "≥ seats")]
    [InlineData("1..<seats", "1 to below seats")]
    [InlineData("(least, most)", "above least to below most")]
    public void TryParse_WaysToWriteARange_AreReadAsTheyAreMeant(string text, string expected)
    {
        RangeText.TryParse(text, out var range).ShouldBeTrue();
        range.ToString().ShouldBe(expected);
    }

    [Theory]
    [InlineData("at least 5")]
    [InlineData("many")]
    [InlineData("> 1 and > 5")]
    [InlineData("1 and 5")]
    [InlineData("(1; 5)")]
    [InlineData("(1, 2, 3)")]
    [InlineData("1..2..3")]
    [InlineData(">")]
    [InlineData("()")]
    [InlineData(">= ")]
    [InlineData("[1, 5")]
    public void TryParse_SomethingElse_IsRefused(string text) => RangeText.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData(true, ">= t", "< t")]
    [InlineData(false, "> t", "< t")]
    [InlineData(true, ">= t", "< 5", ">= 5")]
    [InlineData(false, ">= t", "< 5")]
    [InlineData(true, ">= t", "s..<t", "< t")]
    [InlineData(true, ">= t", "s..<t", "< s")]
    [InlineData(false, ">= t", "< s")]
    [InlineData(true, ">= t", "s..<t", "< s", "t..<s")]
    public void Placings_OfLimitsFromMetrics_ShowEveryGap(bool complete, params string[] texts)
    {
        LimitRange[] ranges = [.. texts.Select(text => RangeText.TryParse(text, out var range) ? range : throw new ArgumentException(text, nameof(texts)))];
        LimitPlaces.Of(ranges).All(placed => RangeGaps.Of(placed, NumberDomain.All).Count == 0).ShouldBe(complete);
    }
}
