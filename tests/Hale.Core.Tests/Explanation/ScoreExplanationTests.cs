using Hale.Core.Explanation;
using Hale.Core.Metrics;
using Hale.Core.Scoring;
using Hale.Core.Values;
using Hale.Tests.Scoring;

namespace Hale.Tests.Explanation;

public sealed class ScoreExplanationTests
{
    private static readonly (string Name, Unit Unit)[] Units =
        [("licence_use", Unit.Percent), ("touch_days", Unit.Days), ("overdue_days", Unit.Days)];

    [Fact]
    public void HealthyAccount_IsExplainedPointByPoint()
    {
        var explanation = BusinessTemplate.Score().Score(BusinessTemplate.Healthy).Explain(Units);

        (explanation.Score, explanation.Band, explanation.Computed, explanation.ChangedByOverride).ShouldBe((76.8m, "green", 76.8m, false));
        (explanation.Low, explanation.High, explanation.StatusText).ShouldBe((68.8m, 76.8m, "scored"));
        explanation.Root.Children.Select(group => (group.Label, group.Points, group.Contribution)).ShouldBe(
            [("usage", 62.5m, 25m), ("relationship", 69m, 13.8m), ("sentiment", 100m, 20m), ("support", 100m, 10m), ("commercial", 80m, 8m)]);
        explanation.Node("usage/licence_use").ValueText.ShouldBe("68 %");
        explanation.Node("relationship/touch_days").ValueText.ShouldBe("45 days");
        explanation.Node("sentiment/nps").ValueText.ShouldBe("never asked");
        explanation.Node("sentiment/nps").StateText.ShouldBe("never asked: its weight goes to its siblings");
        explanation.Node("sentiment/pulse").ValueText.ShouldBe("green");
        explanation.Node("sentiment/pulse").EffectiveShare.ShouldBe(.2, 1e-12);
        explanation.Node("relationship/champion").ValueText.ShouldBe("yes");
    }

    [Fact]
    public void Override_ThatDecided_StandsBesideTheComputedNumber()
    {
        var explanation = BusinessTemplate.Score().Score(BusinessTemplate.Healthy.With("pulse", "red").With("renewal", "at risk")).Explain();

        (explanation.Score, explanation.Computed, explanation.ChangedByOverride).ShouldBe((49.9m, 56.8m, true));
        explanation.Overrides.ShouldBe([new("force", "red", "forced to red", true), new("cap", "20", "capped at 20", false)]);
    }

    [Fact]
    public void Override_ThatAgrees_ChangesNothing()
    {
        var explanation = BusinessTemplate.Score().Score(BusinessTemplate.Ailing).Explain();

        (explanation.Score, explanation.Computed, explanation.ChangedByOverride).ShouldBe((32m, 32m, false));
        explanation.Overrides.Single().Applied.ShouldBeTrue();
    }

    [Fact]
    public void Contributions_OfThirds_AddUpToThePrintedScore()
    {
        var explanation = new ScoreBuilder().Rounded(1).Of(Card.Plain("a", 1), Card.Plain("b", 1), Card.Plain("c", 1)).Score(("a", 50), ("b", 50), ("c", 50)).Explain();

        explanation.Root.Children.Select(node => node.Contribution).ShouldBe([16.7m, 16.7m, 16.6m]);
    }

    [Fact]
    public void Scale_NotBeginningAtZero_StartsThere()
    {
        var explanation = new ScoreBuilder().On(1, 5).Rounded(1).Of(Card.Plain("a", 3), Card.Plain("b", 1)).Score(("a", 50), ("b", 100)).Explain();

        (explanation.Start, explanation.Score).ShouldBe((1m, 3.5m));
        explanation.Root.Contribution.ShouldBe(2.5m);
        explanation.Root.Children.Select(node => node.Contribution).ShouldBe([1.5m, 1m]);
        explanation.Node("b").Points.ShouldBe(5);
    }

    [Fact]
    public void Children_StandInTheOrderOfTheDefinition() => new ScoreBuilder()
        .Of(Card.Plain("z", 1), Card.Plain("a", 1), Card.Plain("m", 1))
        .Score(("z", 1), ("a", 2), ("m", 3))
        .Explain()
        .Root.Children.Select(node => (node.Path, node.Points)).ShouldBe([("z", 1m), ("a", 2m), ("m", 3m)]);

    [Fact]
    public void TooLittleCoverage_SaysHowMuchThereIsAndKeepsTheComputedNumber()
    {
        var explanation = new ScoreBuilder().Covered(.6m).Of(Card.Plain("a", 55), Card.Plain("b", 45)).Score(("a", 80), ("b", MissingReason.NoData)).Explain();

        explanation.StatusText.ShouldBe("not enough data: 55 % of the weight is present, 60 % is required");
        (explanation.Score, explanation.Band, explanation.Computed).ShouldBe((null, null, 80m));
        explanation.Node("a").Contribution.ShouldBe(80);
    }

    [Fact]
    public void GroupWithTooLittlePresent_SaysSo()
    {
        var builder = new ScoreBuilder().Of(Card.Plain("a", 60), Card.Group("g", 40, Card.Plain("b", 30), Card.Plain("c", 70)));

        builder.Score(("a", 80), ("b", 10), ("c", MissingReason.NoData)).Explain().Node("g").StateText
            .ShouldBe("too little of it is present to carry its weight: its weight goes to its siblings");
        builder.Score(("a", MissingReason.NoData), ("b", 10), ("c", 10)).Explain().StatusText
            .ShouldBe("not enough data: what is present is too little to carry the weight of what is missing");
    }

    [Fact]
    public void WithheldScore_NamesTheMeasure()
    {
        var explanation = new ScoreBuilder().Of(Card.Plain("a", 1), Card.Plain("b", 1).IfMissing(Card.Withhold)).Score(("a", 80), ("b", MissingReason.NotAsked)).Explain();

        explanation.StatusText.ShouldBe("withheld: b is missing (never asked)");
        explanation.Computed.ShouldBeNull();
        explanation.Root.Contribution.ShouldBeNull();
        explanation.Node("b").StateText.ShouldBe("never asked: the score is withheld");
    }

    [Fact]
    public void NothingPresent_SaysSo()
    {
        var explanation = new ScoreBuilder().Score(("a", MissingReason.SourceGap)).Explain();

        explanation.StatusText.ShouldBe("nothing that counts is present");
        explanation.Root.StateText.ShouldBe("the source does not reach this moment");
    }

    [Fact]
    public void StateTexts_NameFilledUncountedAndNotApplicable()
    {
        var explanation = new ScoreBuilder()
            .Of(
                Card.Plain("filled", 1).IfMissing(Card.Points(12.5m)),
                Card.Plain("left", 1).Only("applies"),
                Card.Plain("seen", 1),
                Card.Plain("shown", 0),
                Card.Group("unseen", 0, Card.Plain("gone", 1)))
            .Score(("filled", MissingReason.Stale), ("left", 5), ("applies", false), ("seen", 80), ("shown", 3), ("gone", MissingReason.NoData))
            .Explain();

        explanation.Root.Children.Select(node => node.StateText).ShouldBe(
        [
            "the last value is too old: counts as 12.5",
            "does not apply (only when applies): left out of the weight",
            "present",
            "shown, not counted",
            "no data; shown, not counted",
        ]);
        explanation.Node("unseen/gone").StateText.ShouldBe("no data; shown, not counted");
        explanation.Node("shown").Contribution.ShouldBe(0);
    }

    [Fact]
    public void Value_NotKept_IsLeftOut()
    {
        var scored = new ScoreBuilder().Score(("a", 80));

        (scored with { Values = new Dictionary<string, Value>() }).Explain().Node("a").ValueText.ShouldBeNull();
    }

    [Fact]
    public void Outline_OfAnotherDefinition_IsRefused()
    {
        var other = new ScoreBuilder().Of(Card.Plain("a", 1), Card.Plain("b", 1)).Build();
        var outline = ScoreOutline.Of(other, ScoreBuilder.Metrics(other), _ => false);

        Should.Throw<ArgumentException>(() => ScoreExplanation.Explain(outline, new ScoreBuilder().Score(("a", 80)).Result, new Dictionary<string, Value>()));
    }
}
