using Hale.Core.Scorecards;
using Hale.Core.Values;

namespace Hale.Tests.Scoring;

public sealed class BoundsTests
{
    [Fact]
    public void MissingAndFilledMeasures_GoFromTheirWorstToTheirBest() => new ScoreBuilder()
        .Of(Card.Plain("a", 50), Card.Map("b", 30, ("low", 20), ("high", 80)), Card.Plain("c", 20).IfMissing(Card.Points(50)))
        .Score(("a", 60), ("b", MissingReason.NoData), ("c", MissingReason.NoData))
        .Bounds.ShouldBe((36m, 74m));

    [Fact]
    public void MissingMeasure_WhoseWorstIsBetterThanTheRest_BoundsIncludeTheScore()
    {
        var scored = new ScoreBuilder()
            .Of(Card.Plain("a", 50), Card.Map("b", 50, ("fair", 40), ("good", 60)))
            .Score(("a", 0), ("b", MissingReason.NoData));

        scored.Printed.ShouldBe(0);
        scored.Bounds.ShouldBe((0m, 30m));
    }

    [Fact]
    public void GroupWithTooLittlePresent_IsFilledWithWhatItHas() => new ScoreBuilder()
        .Of(Card.Plain("a", 60), Card.Group("g", 40, Card.Plain("b", 30), Card.Plain("c", 70)))
        .Score(("a", 80), ("b", 10), ("c", MissingReason.NoData))
        .Bounds.ShouldBe((49.2m, 80m));

    [Fact]
    public void Bounds_AreRoundedOnTheWayAsTheScoreIs() => new ScoreBuilder()
        .Rounded(0, groups: 0, measures: 0)
        .Of(Card.Group("g", 1, Card.Plain("a", 1), Card.Measure("b", 1, new Normalisation.Map(new Dictionary<string, decimal> { ["x"] = 10.4m, ["y"] = 90.5m }, null))))
        .Score(("a", 50.5), ("b", MissingReason.NoData))
        .Bounds.ShouldBe((31m, 71m));
}
