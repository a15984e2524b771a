using Hale.Core.Explanation;
using Hale.Core.Scorecards;
using Hale.Tests.Scoring;

namespace Hale.Tests.Explanation;

public sealed class ExternalExplanationTests
{
    [Fact]
    public void Of_InternalMeasures_StandTogetherAndStillAddUp()
    {
        var explained = Explained();
        var external = ExternalExplanation.Of(explained);

        external.Root.AndBelow().Select(node => node.Path).ShouldBe(["", "g", "g/a", "g/other", "other"], ignoreOrder: true);
        external.Node("g/other").Contribution.ShouldBe(explained.Node("g/b").Contribution + explained.Node("g/c").Contribution);
        external.Node("g").Children.Sum(node => node.Contribution).ShouldBe(external.Node("g").Contribution);
        external.Root.Children.Sum(node => node.Contribution).ShouldBe(external.Computed);
        external.Root.AndBelow().ShouldAllBe(node => node.Do == null);
    }

    [Fact]
    public void Of_InternalReason_IsNotNamed()
    {
        var score = new ScoreBuilder().Force(Card.Flag("x"), "red").Build();
        var rule = score.Scorecards[0].Overrides[0] with { Internal = true, Because = "They are insolvent" };
        score = score with { Scorecards = [score.Scorecards[0] with { Overrides = [rule] }] };
        var explained = Scored.Of(score, ("a", 90), ("x", true)).Explain();

        explained.Overrides.ShouldHaveSingleItem().Because.ShouldBe("They are insolvent");
        ExternalExplanation.Of(explained).Overrides.ShouldHaveSingleItem().Because.ShouldNotContain("insolvent");
    }

    [Fact]
    public void Of_NothingInternal_KeepsTheTree()
    {
        var explained = new ScoreBuilder().Score(("a", 90)).Explain();
        ExternalExplanation.Of(explained).Root.AndBelow().Select(node => node.Path).ShouldBe(explained.Root.AndBelow().Select(node => node.Path));
    }

    private static ScoreExplanation Explained()
    {
        Measure Internal(string name) => Card.Plain(name, 1) with { Internal = true, Do = "Call" };
        return new ScoreBuilder()
            .Of(Card.Group("g", 2, Card.Plain("a", 1) with { Do = "Train" }, Internal("b"), Internal("c")), Internal("d"))
            .Score(("a", 33.3), ("b", 70), ("c", 11), ("d", 90))
            .Explain();
    }
}
