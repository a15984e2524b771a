using Hale.Core.Scorecards;
using Hale.Core.Values;
using Hale.Tests.Explanation;

namespace Hale.Tests.Scoring;

/// <summary>Weights, limits and points that differ by segment.</summary>
public sealed class SegmentTests
{
    [Theory]
    [InlineData("enterprise", 80)]
    [InlineData("smb", 50)]
    [InlineData("other", 20)]
    public void GroupWeight_ByPlan_IsThatOfTheSegment(string plan, int expected) => Weighted().Score(("plan", plan), ("a", 100), ("b", 0)).Printed.ShouldBe(expected);

    [Fact]
    public void GroupWeight_CategoryMissing_IsThatOfEverybodyElse() => Weighted().Score(("plan", MissingReason.NoData), ("a", 100), ("b", 0)).Printed.ShouldBe(20);

    [Fact]
    public void Measure_BySegmentWithinSegment_TakesBoth()
    {
        Measure Line(decimal to) => Card.Linear("a", 1, 0, to);
        var inner = Line(40) with { Segments = new Choice<Measure>("vip", Cases(("true", Line(80))), Line(40)) };
        var measure = Line(10) with { Segments = new Choice<Measure>("plan", Cases(("pro", inner)), Line(10)) };
        decimal? Points(string plan, bool vip) => new ScoreBuilder().Of(measure).Score(("plan", plan), ("vip", vip), ("a", 10)).Points("a");

        (Points("pro", true), Points("pro", false), Points("basic", true)).ShouldBe((12.5m, 25m, 100m));
    }

    [Fact]
    public void AnySegment_IsComputedAsTheScorecardWrittenForItAlone() => Property.Holds(seed =>
    {
        var random = new Random(seed);
        var weight = new Choice<decimal>("plan", new Dictionary<string, decimal> { ["pro"] = random.Next(1, 9), ["basic"] = random.Next(1, 9) }, random.Next(1, 9));
        var plan = new[] { "pro", "basic", "else" }[random.Next(3)];
        (string, object)[] row = [("plan", plan), ("a", random.NextDouble() * 100), ("b", random.NextDouble() * 100)];
        Group Group(decimal own, Choice<decimal>? segments) => Card.Group("g", own, Card.Plain("a", 1)) with { SegmentWeights = segments };

        var chosen = new ScoreBuilder().Of(Group(weight.Otherwise, weight), Card.Plain("b", 3)).Score(row);
        var alone = new ScoreBuilder().Of(Group(weight.For(plan), null), Card.Plain("b", 3)).Score(row);
        chosen.Result.ShouldBeIdenticalTo(alone.Result);
    });

    [Theory]
    [InlineData("enterprise", 50, .5, 40, 0)]
    [InlineData("other", 40, .25, 20, 10)]
    public void Sum_OfAGroupWeighedBySegmentAndAnAdjustmentBySegment_AddsUp(string plan, int score, double weight, int group, int adjusted)
    {
        var explained = Summed().Score(("plan", plan), ("a", 80), ("b", 50), ("nps", 10)).Explain();

        explained.Computed.ShouldBe(score);
        explained.Node("g").Weight.ShouldBe((decimal)weight);
        explained.Root.Children.Select(node => (node.Path, node.Contribution)).ShouldBe([("g", group), ("b", 10), ("adjust/nps", adjusted)]);
    }

    [Fact]
    public void Sum_BySegment_IsComputedAsTheScorecardWrittenForItAlone() => Property.Holds(seed =>
    {
        var random = new Random(seed);
        var plan = new[] { "enterprise", "other" }[random.Next(2)];
        (string, object)[] row = [("plan", plan), ("a", random.NextDouble() * 100), ("b", random.NextDouble() * 100), ("nps", random.NextDouble() * 20)];
        var score = Summed().Build();
        var alone = score with { Scorecards = [Segments.Choose(score.Scorecards[0], _ => plan)] };

        Scored.Of(score, row).Result.ShouldBeIdenticalTo(Scored.Of(alone, row).Result);
    });

    [Theory]
    [InlineData("enterprise", "0 → −10, 20 → 10")]
    [InlineData("other", "0 → −10, 10 → 10")]
    public void Adjustment_BySegment_SaysTheLimitsOfTheSegment(string plan, string text) =>
        Summed().Score(("plan", plan), ("a", 80), ("b", 50), ("nps", 10)).Explain().Node("adjust/nps").StateText.ShouldBe(text);

    private static ScoreBuilder Summed()
    {
        var group = Card.Group("g", .25m, Card.Plain("a", 1)) with { SegmentWeights = new Choice<decimal>("plan", new Dictionary<string, decimal> { ["enterprise"] = .5m }, .25m) };
        var nps = Card.Linear("nps", 1, 0, 10) with { Segments = new Choice<Measure>("plan", Cases(("enterprise", Card.Linear("nps", 1, 0, 20))), Card.Linear("nps", 1, 0, 10)) };
        return new ScoreBuilder().Of(group, Card.Plain("b", .2m)).By(CombinationKind.Sum).Adjusted(new Adjustment.Measured("nps", "NPS", nps, new Scale(-10, 10)));
    }

    private static ScoreBuilder Weighted() => new ScoreBuilder().Of(
        Card.Group("g", 1, Card.Plain("a", 1)) with { SegmentWeights = new Choice<decimal>("plan", new Dictionary<string, decimal> { ["enterprise"] = 16, ["smb"] = 4 }, 1) },
        Card.Plain("b", 4));

    private static Dictionary<string, Measure> Cases(params (string Category, Measure Measure)[] cases) => cases.ToDictionary(pair => pair.Category, pair => pair.Measure);
}
