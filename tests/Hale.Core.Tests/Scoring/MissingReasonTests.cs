using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Values;

namespace Hale.Tests.Scoring;

/// <summary>Every reason can have a policy of its own, and the precedence of reasons.</summary>
public sealed class MissingReasonTests
{
    public static TheoryData<MissingReason> Reasons => [.. Enum.GetValues<MissingReason>().Where(reason => reason != MissingReason.None)];

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Policy_WrittenForAReason_ActsForItAlone(MissingReason reason)
    {
        var builder = new ScoreBuilder().Of(Card.Plain("a", 1).IfMissing(Card.Points(10)).IfMissing(reason, Card.Points(90)));
        foreach (var other in Enum.GetValues<MissingReason>().Where(other => other is not (MissingReason.None or MissingReason.NotApplicable)))
        {
            builder.Score(("a", other)).Points("a").ShouldBe(other == reason ? 90 : 10);
        }

        if (reason == MissingReason.NotApplicable)
        {
            builder.Score(("a", reason)).Points("a").ShouldBe(90);
        }
    }

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Reason_OfAGroup_IsTheOneWithPrecedence(MissingReason reason)
    {
        var after = Enum.GetValues<MissingReason>().Where(other => other > reason).Append(reason);
        foreach (var other in after.Where(_ => reason != MissingReason.NotApplicable))
        {
            new ScoreBuilder().Of(Card.Plain("a", 1), Card.Plain("b", 1)).Score(("a", other), ("b", reason)).Result.Nodes[0].Reason.ShouldBe(reason);
        }
    }

    [Fact]
    public void Condition_NotHolding_ComesBeforeEveryReason() => new ScoreBuilder()
        .Of(Card.Plain("a", 1).Only("x"), Card.Plain("b", 1)).Score(("a", MissingReason.Error), ("b", 50), ("x", false))["a"].State.ShouldBe(NodeState.NotApplicable);

    [Fact]
    public void Weight_RedistributedInTheGroupOrOverTheScorecard_GivesOtherBands()
    {
        ScoreBuilder Builder(bool overScorecard) => new ScoreBuilder().Banded(new("red", 0), new("yellow", 60)).Of(
            Card.Group("usage", 1, Card.Plain("logins", 1), Card.Plain("depth", 1)),
            Card.Group("mood", 1, Card.Plain("pulse", 1), Card.Plain("nps", 1).IfMissing(new MissingPolicy.Redistribute(overScorecard))));
        (string, object)[] row = [("logins", 80), ("depth", 80), ("pulse", 30), ("nps", MissingReason.NotAsked)];
        var (group, card) = (Builder(overScorecard: false).Score(row), Builder(overScorecard: true).Score(row));
        (group.Printed, group.Band).ShouldBe((55m, "red"));
        (card.Printed, card.Band).ShouldBe((63.3m, "yellow"));
        card["mood/nps"].State.ShouldBe(NodeState.Spread);
    }

    [Fact]
    public void Limit_OfWeightThatLeavesTheGroup_IsJudgedWhereItArrives()
    {
        var builder = new ScoreBuilder().Of(
            Card.Group("usage", 9, Card.Plain("logins", 1)),
            Card.Group("mood", 1, Card.Plain("pulse", 1), Card.Plain("nps", 9).IfMissing(new MissingPolicy.Redistribute(OverScorecard: true))));
        builder.Score(("logins", 80), ("pulse", 30), ("nps", MissingReason.NotAsked)).Result.Computed!.Value.ShouldBe(((.9 * 80) + (.01 * 30)) / .91, 1e-9);
    }
}
