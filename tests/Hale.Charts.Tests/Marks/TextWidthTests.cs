using Hale.Charts.Marks;

namespace Hale.Charts.Tests.Marks;

public sealed class TextWidthTests
{
    [Fact]
    public void Fit_AnyRoom_NeverExceedsItOnceTheEllipsisFits() => Property.Holds(random =>
    {
        var text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => random.Next(5) == 0 ? "😀" : ((char)random.Next(32, 500)).ToString()));
        var room = 12 + (random.NextDouble() * 300);
        TextWidth.Of(TextWidth.Fit(text, room, 12), 12).ShouldBeLessThanOrEqualTo(room);
    });

    [Fact]
    public void Fit_LongText_EndsWithAnEllipsisAndNeverSplitsACharacter()
    {
        var fitted = TextWidth.Fit(string.Concat(Enumerable.Repeat("👩‍💻", 20)), 60, 12);
        fitted.ShouldEndWith("…");
        fitted.ShouldNotContain("\uFFFD");
        fitted.TrimEnd('…').EnumerateRunes().Last().Value.ShouldBe(0x1F4BB);
    }

    [Fact]
    public void Fit_ShortText_IsItself() => TextWidth.Fit("red", 100, 12).ShouldBe("red");

    [Theory]
    [InlineData("one two", 1000, "one two", "")]
    [InlineData("How long a customer", 75, "How long a", "customer")]
    [InlineData("Unbreakable", 20, "Unbreakable", "")]
    [InlineData(" x", 3, " x", "")]
    public void Broken_Text_BreaksBetweenWords(string text, double room, string first, string second) => TextWidth.Broken(text, room, 12).ShouldBe((first, second));
}
