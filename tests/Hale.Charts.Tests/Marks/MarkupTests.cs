using System.Xml.Linq;
using Hale.Charts.Marks;

namespace Hale.Charts.Tests.Marks;

public sealed class MarkupTests
{
    [Fact]
    public void Escape_AnyText_ReadsBackAsItself() => Property.Holds(random =>
    {
        var text = string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => (char)random.Next(32, 0xD800)));
        XElement.Parse($"<a b=\"{Markup.Escape(text)}\">{Markup.Escape(text)}</a>").ShouldSatisfyAllConditions(
            element => element.Value.ShouldBe(text),
            element => element.Attribute("b")!.Value.ShouldBe(text));
    });

    [Theory]
    [InlineData("a\0b", "a\uFFFDb")]
    [InlineData("\uFFFE", "\uFFFD")]
    [InlineData("😀", "😀")]
    public void Escape_WhatXmlCannotHold_IsReplaced(string text, string escaped) => Markup.Escape(text).ShouldBe(escaped);

    [Fact]
    public void Escape_HalfACharacter_IsReplaced()
    {
        Markup.Escape("\uD800x").ShouldBe("\uFFFDx");
        Markup.Escape("x\uDC00").ShouldBe("x\uFFFD");
    }

    [Theory]
    [InlineData(1.0051, "1.01")]
    [InlineData(-.001, "0")]
    [InlineData(1234567.891, "1234567.89")]
    public void Coordinate_Number_HasTwoDecimalsAtMost(double value, string text) => Markup.Coordinate(value).ShouldBe(text);
}
