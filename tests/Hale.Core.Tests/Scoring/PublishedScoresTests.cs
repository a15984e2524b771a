using Hale.Core.Values;

namespace Hale.Tests.Scoring;

/// <summary>Scores that their owners published, or that follow from rules they published, reproduced to the digit.</summary>
public sealed class PublishedScoresTests
{
    private static readonly ScoreBuilder Natero = new ScoreBuilder().Rounded(0, groups: 0);

    [Fact]
    public void LealUp_AllDimensions_Is70Point3() => LealUp().Rounded(1).Score(Dimensions(72)).Printed.ShouldBe(70.3m);

    [Fact]
    public void LealUp_UsageMissing_Is69Point17AndNeutral()
    {
        var scored = LealUp().Rounded(2).Score(Dimensions(MissingReason.NoData));

        scored.Printed.ShouldBe(69.17m);
        scored.Band.ShouldBe("neutral");
        scored.Result.Coverage.ShouldBe(0.6, 1e-12);
    }

    [Fact]
    public void Gainsight_FreeWeights_Is40() => new ScoreBuilder()
        .Rounded(0)
        .Of(Card.Plain("a", 20), Card.Plain("b", 15), Card.Plain("c", 22))
        .Score(("a", 47), ("b", 59), ("c", 21))
        .Printed.ShouldBe(40);

    [Theory]
    [InlineData(18, 48)]
    [InlineData(5, 0)]
    [InlineData(35, 100)]
    public void NateroMetric_BetweenItsAnchors_IsProportional(double minutes, int expected) =>
        Natero.Of(Card.Linear("minutes", 1, 7, 30)).Score(("minutes", minutes)).Printed.ShouldBe(expected);

    [Fact]
    public void Natero1_ComponentsRoundedToIntegers_Is75()
    {
        var scored = Natero
            .Of(
                Card.Plain("scores", 7),
                Card.Group("engagement", 5, Card.Plain("e1", 1), Card.Plain("e2", 1)),
                Card.Group("usage", 8, Card.Plain("u1", 1), Card.Plain("u2", 1), Card.Plain("u3", 1)),
                Card.Plain("billing", 3))
            .Score(("scores", 83), ("e1", 76), ("e2", 65), ("u1", 81), ("u2", 65), ("u3", 90), ("billing", 54));

        scored.Points("engagement").ShouldBe(71);
        scored.Points("usage").ShouldBe(79);
        scored.Printed.ShouldBe(75);
    }

    [Fact]
    public void Natero2_Engagement70Point5_IsRoundedTo71AndScores75()
    {
        var scored = Natero
            .Of(Card.Plain("a", 2), Card.Group("engagement", 3, Card.Plain("e1", 1), Card.Plain("e2", 1)), Card.Plain("c", 3), Card.Plain("d", 2))
            .Score(("a", 80), ("e1", 76), ("e2", 65), ("c", 90), ("d", 54));

        scored.Points("engagement").ShouldBe(71);
        scored.Result.Computed!.Value.ShouldBe(75.1, 1e-9);
        scored.Printed.ShouldBe(75);
    }

    [Fact]
    public void Certinia_TwelveBetweenTenAndTwenty_Contributes10Of50() => new ScoreBuilder()
        .Of(Card.Linear("metric", 50, 10, 20), Card.Plain("rest", 50))
        .Score(("metric", 12), ("rest", 0))["metric"].Contribution.ShouldBe(10, 1e-9);

    [Fact]
    public void Zudo1_AllFactorsKnown_Is75() => Zudo()
        .Score(("response_hours", 10), ("requests", 4), ("meetings", 7), ("resolution_days", 5), ("touch_days", 2))
        .Printed.ShouldBe(75.0m);

    [Fact]
    public void Zudo2_SilentAccount_Is57Point5()
    {
        var scored = Zudo().Score(
            ("response_hours", MissingReason.NoData), ("requests", 0), ("meetings", 0), ("resolution_days", MissingReason.NoData), ("touch_days", MissingReason.NoData));

        scored.Printed.ShouldBe(57.5m);
        scored.Result.Coverage.ShouldBe(0.4, 1e-12);
    }

    [Fact]
    public void Vitally_TwoOfThreeIntegrations_Is6Point67() => new ScoreBuilder()
        .On(0, 10)
        .Rounded(2)
        .Of(OnOff("one"), OnOff("two"), OnOff("three"))
        .Score(("one", true), ("two", true), ("three", false))
        .Printed.ShouldBe(6.67m);

    private static ScoreBuilder LealUp() => new ScoreBuilder()
        .Banded(new("risk", 0), new("neutral", 50), new("healthy", 70))
        .Of(Card.Plain("usage", 40), Card.Plain("support", 30), Card.Plain("sentiment", 20), Card.Plain("billing", 10));

    private static (string Metric, object Value)[] Dimensions(object usage) => [("usage", usage), ("support", 65), ("sentiment", 80), ("billing", 60)];

    private static Hale.Core.Scorecards.Measure OnOff(string name) => Card.Map(name, 1, ("true", 100), ("false", 0));

    private static ScoreBuilder Zudo() => new ScoreBuilder().Of(
        Card.Ranges("response_hours", 25, Card.Below(100, 4), Card.Below(80, 12), Card.Below(60, 24), Card.Below(40, 48), Card.Else(20)).IfMissing(Card.Points(50)),
        Card.Ranges("requests", 20, Card.AtMost(100, 0), Card.AtMost(80, 2), Card.AtMost(60, 5), Card.AtMost(40, 10), Card.Else(20)),
        Card.Ranges("meetings", 20, Card.AtLeast(100, 24), Card.AtLeast(80, 12), Card.AtLeast(60, 6), Card.Else(40)),
        Card.Ranges("resolution_days", 20, Card.Below(100, 3), Card.Below(80, 7), Card.Below(60, 14), Card.Below(40, 30), Card.Else(20)).IfMissing(Card.Points(70)),
        Card.Ranges("touch_days", 15, Card.Below(100, 3), Card.Below(80, 7), Card.Below(60, 14), Card.Below(40, 30), Card.Else(20)).IfMissing(Card.Points(20)));
}
