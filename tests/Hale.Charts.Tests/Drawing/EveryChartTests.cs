using System.Xml.Linq;

namespace Hale.Charts.Tests.Drawing;

/// <summary>What holds for every chart, whatever its model contains.</summary>
public sealed class EveryChartTests
{
    private static readonly string[] Hostile =
    [
        string.Empty, "<script>alert(1)</script>", "\"quoted\" & 'single'", "😀👩‍💻", new string('W', 300), string.Concat(Enumerable.Repeat("a long name of words ", 15)),
        "a\0b\uD800", "line\nbreak", "]]>", "red",
    ];

    private static readonly int[] Sizes = [0, 1, 2, 3, 7, 30];

    public static TheoryData<string> Charts => [.. Samples.Names];

    [Theory]
    [MemberData(nameof(Charts))]
    public void Chart_AnyModel_IsWellFormedAndInside(string chart) => Property.Holds(random =>
    {
        var picture = Any(chart, random);
        picture.Places.ShouldAllBe(place => place.X >= -.01 && place.X <= picture.Width + .01 && place.Y >= -.01 && place.Y <= picture.Height + .01);
        picture.Texts.ShouldAllBe(text => text.Room.Left >= -.02 && text.Room.Right <= picture.Width + .02 && text.Room.Top >= -.02 && text.Room.Bottom <= picture.Height + .02);
    }, cases: 150);

    [Theory]
    [MemberData(nameof(Charts))]
    public void Chart_AnyModel_IsAccessible(string chart) => Property.Holds(random =>
    {
        var root = Any(chart, random).Root;
        root.Attribute("role")!.Value.ShouldBe("img");
        var ids = root.Descendants().Select(element => element.Attribute("id")?.Value).OfType<string>().ToList();
        root.Attribute("aria-labelledby")!.Value.Split(' ').ShouldBe(ids);
        ids.ShouldBeUnique();
        ids.ShouldAllBe(id => id.StartsWith("chart-", StringComparison.Ordinal));
        root.DescendantsAndSelf().Attributes("font-size").ShouldAllBe(size => Picture.Number(size.Value) >= 11);
        root.Attribute("width")!.Value.ShouldBe("100%");
    }, cases: 60);

    [Theory]
    [MemberData(nameof(Charts))]
    public void Chart_AnyModel_HasOnlyOwnElements(string chart) => Property.Holds(random =>
    {
        string[] own = ["svg", "title", "desc", "g", "line", "path", "rect", "circle", "text"];
        Any(chart, random).Root.DescendantsAndSelf().Select(element => element.Name.LocalName).ShouldBeSubsetOf(own);
    }, cases: 60);

    [Theory]
    [MemberData(nameof(Charts))]
    public void Chart_SameModel_IsSameBytes(string chart)
    {
        var once = new Samples(new Random(7), "red").Draw(chart, 7);
        new Samples(new Random(7), "red").Draw(chart, 7).ShouldBe(once);
        once.Markup.ShouldNotContain("NaN");
        once.Markup.ShouldNotContain("http");
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public void Chart_Empty_SaysSoInWords(string chart) => Shown(new Samples(new Random(1), "red").Draw(chart, 0)).ShouldContain("nothing to draw: ");

    [Theory]
    [InlineData("calibration")]
    [InlineData("roc")]
    [InlineData("lead")]
    [InlineData("periods")]
    public void Chart_OfOnePoint_SaysSoInWords(string chart) =>
        Shown(new Samples(new Random(3), "red").Draw(chart, 1)).ShouldContain("nothing to draw: ");

    [Theory]
    [MemberData(nameof(Charts))]
    public void AxisLabels_AnyModel_NeverTouch(string chart) => Property.Holds(random =>
    {
        var texts = new Picture(new Samples(random, "2025-03", random.Next(280, 900)).Draw(chart, Sizes[random.Next(1, Sizes.Length)]))
            .Texts.Where(text => text.Text.Length > 0 && text.Text != "2025-03").ToList();
        foreach (var row in texts.GroupBy(text => text.Room.Baseline))
        {
            var inOrder = row.OrderBy(text => text.Room.Left).ToList();
            Enumerable.Range(1, inOrder.Count - 1).ShouldAllBe(index => inOrder[index].Room.Left >= inOrder[index - 1].Room.Right - .02);
        }
    }, cases: 150);

    [Fact]
    public void Head_BadIdOrWidth_IsRefused()
    {
        Should.Throw<ArgumentException>(() => new ChartHead("a b", "t", "d")).Message.ShouldContain("'a b' cannot be the id of a chart");
        Should.Throw<ArgumentOutOfRangeException>(() => new ChartHead("a", "t", "d", double.NaN)).Message.ShouldContain("280 to 1400");
    }

    private static Picture Any(string chart, Random random) =>
        new(new Samples(random, Hostile[random.Next(Hostile.Length)], random.Next(280, 1000)).Draw(chart, Sizes[random.Next(Sizes.Length)]));

    private static string Shown(Svg svg) => string.Concat(XDocument.Parse(svg.Markup).Descendants("text").Select(text => text.Value));
}
