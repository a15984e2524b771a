using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Values;
using Hale.Tests.Explanation;

namespace Hale.Tests.Scoring;

/// <summary>Start value, adjustments and limits beside the tree.</summary>
public sealed class AdditionsTests
{
    [Fact]
    public void Start_WithoutATree_IsTheScore()
    {
        var scored = Planhat().Score(("nps", MissingReason.NotAsked), ("bad", false));
        (scored.Printed, scored.Bounds).ShouldBe((5m, (0m, 10m)));
        scored.Result.Coverage.ShouldBe(.5);
    }

    [Fact]
    public void Adjustments_MeasuredAndFixed_AreAdded()
    {
        var explained = Planhat().Score(("nps", 7), ("bad", true)).Explain();
        explained.Computed.ShouldBe(4m);
        explained.Root.Children.Select(node => (node.Path, node.Contribution)).ShouldBe([("start", 5m), ("adjust/nps", 2m), ("adjust/bad", -3m)]);
    }

    [Fact]
    public void Whole_OutsideItsLimits_IsLimitedAndSaid()
    {
        var explained = Planhat().Score(("nps", 0), ("bad", true)).Explain();
        explained.Computed.ShouldBe(0m);
        var limit = explained.Node("clamp");
        (limit.Contribution, limit.StateText).ShouldBe((3m, "−3 is limited to 0"));
    }

    [Fact]
    public void Condition_Missing_AddsNothingAndWidensTheBounds()
    {
        var scored = new ScoreBuilder().Of(Card.Plain("a", 1)).Adjusted(new Adjustment.Fixed("bonus", "Bonus", Card.Flag("star"), 10)).Score(("a", 60), ("star", MissingReason.NotAsked));
        (scored.Printed, scored.Bounds).ShouldBe((60m, (60m, 70m)));
        scored.Explain().Node("adjust/bonus").StateText.ShouldBe("never asked: adds nothing");
    }

    [Fact]
    public void Condition_NotTrue_AddsNothing()
    {
        var scored = new ScoreBuilder().Of(Card.Plain("a", 1)).Adjusted(new Adjustment.Fixed("bonus", "Bonus", Card.Flag("star"), 10)).Score(("a", 60), ("star", false));
        (scored.Printed, scored.Bounds).ShouldBe((60m, (60m, 60m)));
    }

    [Fact]
    public void Penalty_OfASumAboveTheScale_CountsBeforeTheLimit() => new ScoreBuilder()
        .Of(Card.Plain("a", 1), Card.Plain("b", 1)).By(CombinationKind.Sum).Adjusted(new Adjustment.Fixed("late", "Late", null, -30)).Score(("a", 60), ("b", 60)).Printed.ShouldBe(90);

    [Fact]
    public void Tree_WithNothingPresent_GivesNoScoreWhateverTheStart() => new ScoreBuilder()
        .Of(Card.Plain("a", 1)).Starting(50).Score(("a", MissingReason.NoData)).Result.Status.ShouldBe(ScoreStatus.NothingPresent);

    [Fact]
    public void Adjustment_ThatWithholds_Withholds()
    {
        var measure = Card.Plain("nps", 1).IfMissing(Card.Withhold);
        new ScoreBuilder().Of(Card.Plain("a", 1)).Adjusted(new Adjustment.Measured("nps", "NPS", measure, new Scale(-5, 5)))
            .Score(("a", 60), ("nps", MissingReason.NotAsked)).Result.Status.ShouldBe(ScoreStatus.Withheld);
    }

    private static ScoreBuilder Planhat() => new ScoreBuilder().On(0, 10).Rounded(0).Of().Starting(50).Adjusted(
        new Adjustment.Measured("nps", "NPS", Card.Linear("nps", 1, 0, 10), new Scale(-5, 5)),
        new Adjustment.Fixed("bad", "Bad", Card.Flag("bad"), -30));
}
