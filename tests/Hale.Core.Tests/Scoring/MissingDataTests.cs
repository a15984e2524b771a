using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Values;

namespace Hale.Tests.Scoring;

public sealed class MissingDataTests
{
    [Fact]
    public void MissingMeasure_Redistribute_GivesItsWeightToItsSiblingsInProportion()
    {
        var scored = new ScoreBuilder().Of(Card.Plain("a", 60), Card.Plain("b", 20), Card.Plain("c", 20)).Score(("a", 80), ("b", 40), ("c", MissingReason.Stale));

        scored.Printed.ShouldBe(70);
        scored["a"].NominalShare.ShouldBe(.6, 1e-12);
        scored["a"].EffectiveShare.ShouldBe(.75, 1e-12);
        scored["c"].ShouldBe(new NodeResult(NodeState.Missing, MissingReason.Stale, null, .2, 0, 0));
        scored.Result.Coverage.ShouldBe(.8, 1e-12);
    }

    [Fact]
    public void MissingMeasure_Points_CountsInTheScoreAndNotInTheCoverage()
    {
        var scored = new ScoreBuilder()
            .Of(Card.Plain("a", 60), Card.Plain("b", 40).IfMissing(Card.Points(50, PointsOrigin.Neutral)))
            .Score(("a", 80), ("b", MissingReason.NoData));

        scored.Printed.ShouldBe(68);
        scored["b"].State.ShouldBe(NodeState.Filled);
        scored["b"].Points.ShouldBe(50);
        scored.Result.Coverage.ShouldBe(.6, 1e-12);
    }

    [Fact]
    public void MissingMeasure_PolicyForItsReason_WinsOverTheDefault()
    {
        var measure = Card.Plain("b", 50).IfMissing(Card.Points(10)).IfMissing(MissingReason.NotAsked, Card.Points(90));
        var score = new ScoreBuilder().Of(Card.Plain("a", 50), measure);

        score.Score(("a", 50), ("b", MissingReason.NotAsked)).Printed.ShouldBe(70);
        score.Score(("a", 50), ("b", MissingReason.NoResponse)).Printed.ShouldBe(30);
    }

    [Fact]
    public void MissingMeasure_Withhold_WithholdsTheScoreAndNamesTheMeasure()
    {
        var scored = new ScoreBuilder().Of(Card.Plain("a", 60), Card.Plain("b", 40).IfMissing(Card.Withhold)).Score(("a", 80), ("b", MissingReason.NotAsked));

        scored.Result.Status.ShouldBe(ScoreStatus.Withheld);
        scored.Printed.ShouldBeNull();
        scored.Computed.ShouldBeNull();
        scored["b"].State.ShouldBe(NodeState.Withholding);
        scored["a"].Contribution.ShouldBe(0);
        scored.Bounds.ShouldBe((48m, 88m));
    }

    [Fact]
    public void MissingMeasure_WithholdWithWeight0_WithholdsNothing() => new ScoreBuilder()
        .Of(Card.Plain("a", 60), Card.Group("shown", 0, Card.Plain("b", 40).IfMissing(Card.Withhold)))
        .Score(("a", 80), ("b", MissingReason.NotAsked))
        .Printed.ShouldBe(80);

    [Fact]
    public void Category_WithoutPoints_IsMissingAsAnError()
    {
        var scored = new ScoreBuilder().Of(Card.Plain("a", 1), Card.Map("b", 1, ("red", 0), ("green", 100))).Score(("a", 80), ("b", "blue"));

        scored.Printed.ShouldBe(80);
        scored["b"].Reason.ShouldBe(MissingReason.Error);
    }

    [Fact]
    public void ConditionNotTrue_MeasureLeavesTheWeight()
    {
        var score = new ScoreBuilder().Of(Card.Plain("a", 10), Card.Plain("b", 90).Only("applies"));

        foreach (object applies in new object[] { false, MissingReason.NoData })
        {
            var scored = score.Score(("a", 80), ("b", 10), ("applies", applies));
            scored.Printed.ShouldBe(80);
            scored.Result.Coverage.ShouldBe(1);
            scored["b"].ShouldBe(new NodeResult(NodeState.NotApplicable, MissingReason.NotApplicable, null, 0, 0, 0));
            scored["a"].NominalShare.ShouldBe(1);
            scored.Bounds.ShouldBe((80m, 80m));
        }
    }

    [Fact]
    public void ConditionNotTrue_PolicyWrittenForIt_Counts() => new ScoreBuilder()
        .Of(Card.Plain("a", 50), Card.Plain("b", 50).Only("applies").IfMissing(MissingReason.NotApplicable, Card.Points(100)))
        .Score(("a", 80), ("b", 10), ("applies", false))
        .Printed.ShouldBe(90);

    [Fact]
    public void Group_NothingOfItApplies_LeavesTheWeight()
    {
        var scored = new ScoreBuilder()
            .Of(Card.Plain("a", 10), Card.Group("g", 90, Card.Plain("b", 1).Only("applies"), Card.Plain("shown", 0)))
            .Score(("a", 80), ("b", 10), ("applies", false), ("shown", 5));

        scored.Printed.ShouldBe(80);
        scored["g"].State.ShouldBe(NodeState.NotApplicable);
        scored.Result.Coverage.ShouldBe(1);
    }

    [Fact]
    public void Group_NothingOfItPresent_IsMissingWithTheReasonThatComesFirst()
    {
        var scored = new ScoreBuilder()
            .Of(Card.Plain("a", 60), Card.Group("g", 40, Card.Plain("b", 1), Card.Plain("c", 1)))
            .Score(("a", 80), ("b", MissingReason.NoData), ("c", MissingReason.TooYoung));

        scored.Printed.ShouldBe(80);
        scored["g"].State.ShouldBe(NodeState.Missing);
        scored["g"].Reason.ShouldBe(MissingReason.TooYoung);
    }

    [Fact]
    public void Group_OnlyFilled_IsFilled() => new ScoreBuilder()
        .Of(Card.Plain("a", 60), Card.Group("g", 40, Card.Plain("b", 1).IfMissing(Card.Points(20))))
        .Score(("a", 80), ("b", MissingReason.NoData))["g"].State.ShouldBe(NodeState.Filled);

    [Fact]
    public void Weight0_IsComputedAndShownAndCountsNowhere()
    {
        var scored = new ScoreBuilder().Of(Card.Plain("a", 1), Card.Plain("b", 0), Card.Plain("c", 0)).Score(("a", 80), ("b", 10), ("c", MissingReason.NoData));

        scored.Printed.ShouldBe(80);
        scored["b"].ShouldBe(new NodeResult(NodeState.Present, MissingReason.None, 10, 0, 0, 0));
        scored.Result.Coverage.ShouldBe(1);
        scored.Bounds.ShouldBe((80m, 80m));
    }

    [Fact]
    public void NothingPresent_HasNoNumberAndTheWidestBounds()
    {
        var scored = new ScoreBuilder().Of(Card.Plain("a", 1), Card.Map("b", 1, ("low", 20), ("high", 60))).Score(("a", MissingReason.NoData), ("b", MissingReason.NotAsked));

        scored.Result.Status.ShouldBe(ScoreStatus.NothingPresent);
        scored.Printed.ShouldBeNull();
        scored.Bounds.ShouldBe((10m, 80m));
    }

    [Fact]
    public void NothingApplicable_HasNoNumberAndNoBounds()
    {
        var scored = new ScoreBuilder().Of(Card.Plain("a", 1).Only("applies")).Score(("a", 80), ("applies", false));

        scored.Result.Status.ShouldBe(ScoreStatus.NothingPresent);
        scored.Result.Coverage.ShouldBe(0);
        scored.Bounds.ShouldBe((null, null));
    }
}
