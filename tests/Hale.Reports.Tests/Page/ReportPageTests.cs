using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Hale.Reports.Tests.Page;

public sealed partial class ReportPageTests
{
    private static readonly string[] Headings =
    [
        "The answer", "What it means for the team", "Bands: what each one is worth", "Early warning", "Surprises by name", "Over time", "Segments",
        "Ranking: who comes first", "Probability: does it come true?", "What cannot be said yet", "How this card was made",
    ];

    public static TheoryData<string> Names => [.. Cards.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Page_AnyCard_IsWellFormedWithEverySection(string name)
    {
        var page = Pages.Load(Cards.All[name]);

        page.Descendants("h2").Select(heading => heading.Value).Where(heading => heading is not ("Before you rely on it" or "Who is in the worst band now" or "Measures: what each one is worth" or "How much better could it be?")).ShouldBe(Headings);
        page.Descendants("h1").Count().ShouldBe(1);
        page.Root!.Attribute("lang")!.Value.ShouldBe("en");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Page_AnyCard_SaysNoMoreThanTheDesignAllows(string name)
    {
        var text = Pages.Text(Pages.Load(Cards.All[name]));

        text.ShouldNotContain("significan", Case.Insensitive);
        text.ShouldNotContain("predict", Case.Insensitive);
        if (!Cards.All[name].Probability.Calibrated)
        {
            text.ShouldNotContain("calibrat", Case.Insensitive);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Page_AnyCard_PrintsNoNumberThatIsNone(string name) => NoNumber().IsMatch(Pages.Text(Pages.Load(Cards.All[name]))).ShouldBeFalse();

    [Theory]
    [MemberData(nameof(Names))]
    public void Page_AnyCard_NeedsNothingElse(string name)
    {
        var markup = Pages.Of(Cards.All[name]);
        markup.ShouldNotContain("http:", Case.Insensitive);
        markup.ShouldNotContain("https:", Case.Insensitive);
        markup.ShouldNotContain("url(", Case.Insensitive);
        markup.ShouldNotContain("@import", Case.Insensitive);

        var page = XDocument.Parse(markup);
        page.Descendants().Select(element => element.Name.LocalName).ShouldNotContain("script");
        page.Descendants().Attributes("src").ShouldBeEmpty();
        page.Descendants().Attributes("href").ShouldAllBe(link => link.Value.StartsWith('#') || link.Value == "data:,");
        page.Descendants().Attributes().Where(attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
        page.Descendants("meta").Single(meta => (string?)meta.Attribute("http-equiv") == "Content-Security-Policy")
            .Attribute("content")!.Value.ShouldBe("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Page_AnyCard_CanBeReadWithoutSeeing(string name)
    {
        var page = Pages.Load(Cards.All[name]);

        var ids = page.Descendants().Attributes("id").Select(id => id.Value).ToList();
        ids.ShouldBeUnique();
        page.Descendants("nav").Descendants("a").Select(link => link.Attribute("href")!.Value[1..]).ShouldBeSubsetOf(ids);
        page.Descendants().Attributes("aria-labelledby").SelectMany(names => names.Value.Split(' ')).ShouldBeSubsetOf(ids);
        page.Descendants("table").ShouldAllBe(table => !string.IsNullOrWhiteSpace(table.Element("caption")!.Value));
        page.Descendants("th").ShouldAllBe(cell => cell.Attribute("scope") != null);
        page.Descendants("figure").ShouldAllBe(figure => figure.Element("figcaption") != null && figure.Element("details")!.Descendants("table").Any());
    }

    [Fact]
    public void Page_HostileNames_StayText()
    {
        var page = Pages.Load(HostileCard.Make());
        var shown = HostileCard.Text.Replace('\u0001', '\uFFFD').Replace('\uD800', '\uFFFD').Replace('\u202E', '\uFFFD');

        page.Descendants().Select(element => element.Name.LocalName).ShouldNotContain("script");
        page.Descendants("style").Count().ShouldBe(1);
        page.DescendantNodes().OfType<XComment>().ShouldBeEmpty();
        page.Descendants("bdi").ShouldContain(element => element.Value == shown);
    }

    [Fact]
    public void Page_HostileContext_StaysText()
    {
        using var output = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        ReportPage.Write(Cards.Ranks(), Cards.Context with { Title = HostileCard.Text, Version = HostileCard.Text }, output);

        var page = XDocument.Parse(output.ToString());
        page.Descendants("script").ShouldBeEmpty();
        page.Descendants("h1").Single().Value.ShouldStartWith("</style><script>");
    }

    [Fact]
    public void Page_BlockingAlarm_StandsInPlaceOfTheAnswerAndIsToldOnce()
    {
        var page = Pages.Load(Cards.TooGood());
        var sections = page.Descendants("section").ToList();

        sections[0].Elements("p").First().Value.ShouldStartWith("Too good to be believed");
        sections[0].Descendants("ol").Single().Elements("li").Count().ShouldBe(3);
        sections[1].Attribute("id")!.Value.ShouldBe("alarms");
        sections[1].Elements("div").Count().ShouldBe(2);
    }

    [Fact]
    public void Page_Decision_MarksTheRowThatApplied()
    {
        var row = Pages.Load(Cards.NoSkill()).Descendants("section").Single(section => (string?)section.Attribute("id") == "making").Descendants("tr").Single(row => (string?)row.Attribute("class") == "chosen");
        row.Elements().Select(cell => cell.Value).ShouldBe(["No useful skill", "The whole interval of the pairs lies below 60 of 100.", "applies"]);
    }

    [Fact]
    public void Page_ManySurprises_ShowsTwentyAndCountsTheRest()
    {
        var section = Pages.Load(Cards.Ranks()).Descendants("section").Single(section => (string?)section.Attribute("id") == "surprises");
        section.Descendants("tbody").Last().Elements("tr").Count().ShouldBe(20);
        section.Elements("p").Last().Value.ShouldBe("And 11 more: --format json has them all.");
    }

    [Fact]
    public void Page_SameCard_SameBytes() => Pages.Of(Cards.Calibrated()).ShouldBe(Pages.Of(Cards.Calibrated()));

    [GeneratedRegex(@"NaN|Infinity|\bnull\b|1[Ee]-\d")]
    private static partial Regex NoNumber();
}
