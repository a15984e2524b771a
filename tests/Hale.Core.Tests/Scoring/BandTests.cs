using Hale.Core.Definitions;
using Hale.Core.Populations;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Tests.Explanation;

namespace Hale.Tests.Scoring;

/// <summary>Limits of bands, bands by segment, and how scores are shown.</summary>
public sealed class BandTests
{
    private static readonly BandSet Everybody = new([new Band("red", 0), new Band("yellow", 50) { Label = "Watch" }, new Band("green", 75)]);
    private static readonly BandSet Large = new([new Band("red", 0) { Label = "At risk" }, new Band("yellow", 20), new Band("green", 60)]);

    [Theory]
    [InlineData(50, "high_risk")]
    [InlineData(50.04, "high_risk")]
    [InlineData(50.05, "medium")]
    [InlineData(75, "medium")]
    [InlineData(75.1, "low_risk")]
    public void Band_ThatBeginsAboveItsLimit_LeavesTheLimitToTheBandBelow(double points, string band) =>
        new ScoreBuilder().Banded(new Band("high_risk", 0), new Band("medium", 50) { Above = true }, new Band("low_risk", 75) { Above = true }).Score(("a", points)).Band.ShouldBe(band);

    [Fact]
    public void Force_ToABandAboveItsLimit_IsTheNextPrintableNumber() =>
        new ScoreBuilder().Banded(new Band("low", 0), new Band("high", 50) { Above = true }).Force(Card.Flag("x"), "high").Score(("a", 10), ("x", true)).Printed.ShouldBe(50.1m);

    [Theory]
    [InlineData("enterprise", "yellow", "yellow")]
    [InlineData("other", "red", "red")]
    public void Bands_BySegment_DecideOnTheSamePrintedScore(string plan, string band, string label)
    {
        var scored = Scored.Of(BySegment(), ("a", 33), ("plan", plan));
        (scored.Printed, scored.Band).ShouldBe((33m, band));
        scored.Explain().BandLabel.ShouldBe(label);
    }

    [Theory]
    [InlineData("enterprise", 10, "At risk")]
    [InlineData("other", 60, "Watch")]
    public void Label_BySegment_IsWhatPeopleRead(string plan, int points, string label)
    {
        var scored = Scored.Of(BySegment(), ("a", points), ("plan", plan));
        scored.Result.BandLabel.ShouldBe(label);
        scored.Explain().BandLabel.ShouldBe(label);
    }

    [Fact]
    public void Cap_ToABand_IsThatOfTheSegment()
    {
        var score = BySegment(new ScoreBuilder().Cap(Card.Flag("late"), "yellow"));
        Scored.Of(score, ("a", 90), ("plan", "enterprise"), ("late", true)).Printed.ShouldBe(59.9m);
        Scored.Of(score, ("a", 90), ("plan", "other"), ("late", true)).Printed.ShouldBe(74.9m);
    }

    [Fact]
    public void Bands_BySegment_AreThoseOfTheSegmentAlone() => Property.Holds(seed =>
    {
        var random = new Random(seed);
        var points = random.NextDouble() * 100;
        var alone = Scored.Of(new ScoreBuilder().Build() with { Bands = Large }, ("a", points), ("plan", "enterprise"));
        var chosen = Scored.Of(BySegment(), ("a", points), ("plan", "enterprise"));
        (chosen.Result.Value, chosen.Result.Band, chosen.Result.BandLabel).ShouldBe((alone.Result.Value, alone.Result.Band, alone.Result.BandLabel));
    });

    [Fact]
    public void Hash_LimitsCount_LabelsDoNot()
    {
        string Hash(BandSet bands) => CanonicalDefinition.Of(new ScoreBuilder().Build() with { Bands = bands }, [], Population.Everyone).Hash;
        Hash(Everybody).ShouldBe(Hash(new BandSet([new Band("red", 0), new Band("yellow", 50), new Band("green", 75)])));
        Hash(Everybody).ShouldNotBe(Hash(new BandSet([new Band("red", 0), new Band("yellow", 50) { Above = true }, new Band("green", 75)])));
        Hash(Everybody).ShouldNotBe(Hash(BySegment().Bands));
    }

    [Theory]
    [InlineData(59.9, "F")]
    [InlineData(60, "D")]
    [InlineData(100, "A")]
    public void Letters_OfAPrintedScore_AreThoseOfItsNumber(double points, string letter) =>
        Shown(new Presentation.AsLetters([new Band("F", 0), new Band("D", 60), new Band("A", 90)]), points).ShouldBe(letter);

    [Fact]
    public void Percent_AndBand_AreShownAsSuch()
    {
        Shown(new Presentation.AsPercent(), 62.5).ShouldBe("62.5 %");
        Shown(new Presentation.AsBand(), 62.5).ShouldBe("yellow");
        Shown(Presentation.Number, 62.5).ShouldBe("62.5");
    }

    private static string Shown(Presentation presentation, double points)
    {
        var scored = Scored.Of(new ScoreBuilder().Build() with { Presentation = presentation }, ("a", points));
        var outline = ScoreOutline.Of(scored.Definition, ScoreBuilder.Metrics(scored.Definition), _ => false);
        return outline.Show(scored.Printed!.Value, scored.Explain().BandLabel!);
    }

    private static Score BySegment(ScoreBuilder? builder = null) => (builder ?? new ScoreBuilder()).Build() with
    {
        Bands = Everybody with { Segments = new Choice<BandSet>("plan", new Dictionary<string, BandSet> { ["enterprise"] = Large }, Everybody) },
    };
}
