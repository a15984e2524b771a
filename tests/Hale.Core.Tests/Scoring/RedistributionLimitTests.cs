using Hale.Core.Scoring;
using Hale.Core.Values;

namespace Hale.Tests.Scoring;

public sealed class RedistributionLimitTests
{
    [Fact]
    public void Amplification_ExactlyAtTheLimit_IsAllowed() => new ScoreBuilder()
        .Of(Card.Plain("a", 1), Card.Plain("b", 1))
        .Score(("a", 80), ("b", MissingReason.NoData))
        .Printed.ShouldBe(80);

    [Fact]
    public void Amplification_AboveTheLimitAtTheRoot_IsNotEnoughData()
    {
        var scored = new ScoreBuilder().Of(Card.Plain("a", 49), Card.Plain("b", 51)).Score(("a", 80), ("b", MissingReason.NoData));

        scored.Result.Status.ShouldBe(ScoreStatus.NotEnoughData);
        scored.Printed.ShouldBeNull();
        scored.Computed.ShouldBeNull();
        scored.Result.Coverage.ShouldBe(.49, 1e-12);
    }

    [Fact]
    public void Amplification_AboveTheLimitInAGroup_MakesTheGroupMissing()
    {
        var scored = new ScoreBuilder()
            .Of(Card.Plain("a", 60), Card.Group("g", 40, Card.Plain("b", 30), Card.Plain("c", 70)))
            .Score(("a", 80), ("b", 10), ("c", MissingReason.NoData));

        scored.Printed.ShouldBe(80);
        scored["g"].State.ShouldBe(NodeState.Missing);
        scored["g"].Reason.ShouldBe(MissingReason.NoData);
        scored["g/b"].Points.ShouldBe(10);
        scored["g/b"].EffectiveShare.ShouldBe(0);
        scored.Result.Coverage.ShouldBe(.72, 1e-12);
    }

    [Fact]
    public void Amplification_OverSeveralLevels_Multiplies()
    {
        var score = new ScoreBuilder().Of(
            Card.Plain("a", 40),
            Card.Group("g", 60, Card.Plain("b", 60), Card.Plain("c", 40)));

        score.Score(("a", MissingReason.NoData), ("b", 50), ("c", MissingReason.NoData)).Result.Status.ShouldBe(ScoreStatus.NotEnoughData);
        score.Score(("a", MissingReason.NoData), ("b", 50), ("c", 50)).Printed.ShouldBe(50);
    }

    [Fact]
    public void NoLimit_AnyLeftMeasure_CarriesAllTheWeight() => new ScoreBuilder()
        .Limited(null)
        .Of(Card.Plain("a", 1), Card.Plain("b", 99))
        .Score(("a", 80), ("b", MissingReason.NoData))
        .Printed.ShouldBe(80);

    [Fact]
    public void NotApplicable_HoweverMuchWeight_IsNotLimited() => new ScoreBuilder()
        .Of(Card.Plain("a", 1), Card.Plain("b", 99).Only("applies"))
        .Score(("a", 80), ("b", 10), ("applies", false))
        .Printed.ShouldBe(80);

    [Fact]
    public void WeightsFarApart_NoLimit_StayWithinDecimal() => new ScoreBuilder()
        .Limited(null)
        .Covered(.0000000000000001m)
        .Of(Card.Plain("a", .000001m), Card.Group("g", 1_000_000_000_000m, Card.Plain("b", 1_000_000_000_000m), Card.Plain("c", .000001m)))
        .Score(("a", MissingReason.NoData), ("b", MissingReason.NoData), ("c", 50.05))
        .Computed.ShouldBe(50.1m);
}
