using System.Globalization;
using System.Text.RegularExpressions;
using Hale.Reports.Page;

namespace Hale.Reports.Tests.Page;

public sealed partial class PageStyleTests
{
    [Theory]
    [InlineData("ink")]
    [InlineData("muted")]
    [InlineData("link")]
    public void Text_EveryTheme_HasContrastEnough(string colour)
    {
        var css = PageStyle.Element.Markup;
        var papers = Values(css, "paper");
        var washes = Values(css, "wash");
        var inks = Values(css, colour);

        inks.Count.ShouldBe(3);
        inks.Zip(papers).ShouldAllBe(pair => Contrast(pair.First, pair.Second) >= 4.5);
        inks.Zip(washes).ShouldAllBe(pair => Contrast(pair.First, pair.Second) >= 4.5);
    }

    [Fact]
    public void Style_ReadsTheSameAsHtmlAndAsXml()
    {
        var inner = PageStyle.Element.Markup["<style>".Length..^"</style>".Length];
        inner.IndexOfAny(['<', '&']).ShouldBe(-1);
    }

    private static List<string> Values(string css, string name) => [.. Colour().Matches(css).Where(match => match.Groups["name"].Value == name).Select(match => match.Groups["value"].Value)];

    private static double Contrast(string first, string second)
    {
        var (a, b) = (Luminance(first), Luminance(second));
        return (Math.Max(a, b) + .05) / (Math.Min(a, b) + .05);
    }

    private static double Luminance(string colour)
    {
        double Channel(int at)
        {
            var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= .04045 ? value / 12.92 : Math.Pow((value + .055) / 1.055, 2.4);
        }
        return (.2126 * Channel(1)) + (.7152 * Channel(3)) + (.0722 * Channel(5));
    }

    [GeneratedRegex("[{;]--(?<name>[a-z]+):(?<value>#[0-9a-f]{6})")]
    private static partial Regex Colour();
}
