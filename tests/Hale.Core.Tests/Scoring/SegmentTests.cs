using Hale.Core.Scorecards;
using Hale.Core.Values;

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

    private static ScoreBuilder Weighted() => new ScoreBuilder().Of(
        Card.Group("g", 1, Card.Plain("a", 1)) with { SegmentWeights = new Choice<decimal>("plan", new Dictionary<string, decimal> { ["enterprise"] = 16, ["smb"] = 4 }, 1) },
        Card.Plain("b", 4));

    private static Dictionary<string, Measure> Cases(params (string Category, Measure Measure)[] cases) => cases.ToDictionary(pair => pair.Category, pair => pair.Measure);
}
