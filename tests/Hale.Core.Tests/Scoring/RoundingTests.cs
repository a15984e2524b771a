using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Values;

namespace Hale.Tests.Scoring;

public sealed class RoundingTests
{
    [Theory]
    [InlineData(MidpointRounding.AwayFromZero, 83)]
    [InlineData(MidpointRounding.ToEven, 82)]
    public void Half_IsRoundedAsDeclared(MidpointRounding mode, int expected) => new ScoreBuilder()
        .Rounded(0, mode: mode)
        .Of(Card.Plain("a", 22.5m), Card.Plain("b", 22.5m), Card.Plain("c", 12.5m), Card.Plain("d", 25), Card.Plain("e", 17.5m))
        .Score(("a", 100), ("b", 100), ("c", 100), ("d", 100), ("e", 0))
        .Printed.ShouldBe(expected);

    [Fact]
    public void Half_ThatDoubleFallsShortOf_IsDecidedInDecimal()
    {
        // In double the mean is 39.449999999999996.
        var scored = new ScoreBuilder().Of(Card.Plain("a", .1m), Card.Plain("b", .3m), Card.Plain("c", .2m)).Score(("a", 23.1), ("b", 57.6), ("c", 20.4));

        scored.Result.Computed.ShouldBe(39.45);
        scored.Printed.ShouldBe(39.5m);
    }

    [Fact]
    public void GroupHalf_ThatDoubleFallsShortOf_IsDecidedInDecimal()
    {
        var scored = new ScoreBuilder()
            .Rounded(2, groups: 1)
            .Of(Card.Group("g", .7m, Card.Plain("a", .1m), Card.Plain("b", .3m), Card.Plain("c", .2m)), Card.Plain("d", .3m), Card.Plain("e", .1m))
            .Score(("a", 23.1), ("b", 57.6), ("c", 20.4), ("d", 10.1), ("e", 3.3));

        scored.Points("g").ShouldBe(39.5m);
        scored.Result.Computed.ShouldBe((double)(((.7m * 39.5m) + (.3m * 10.1m) + (.1m * 3.3m)) / 1.1m));
    }

    [Fact]
    public void Half_ThatThirdsFallShortOfEvenInDecimal_IsSettled() => new ScoreBuilder()
        .Rounded(0, groups: 0)
        .Of(Card.Group("g", 1, Card.Linear("a", 1, 0, 3), Card.Linear("b", 1, 0, 3), Card.Linear("c", 1, 0, 3), Card.Plain("d", 1)))
        .Score(("a", 1), ("b", 1), ("c", 1), ("d", 2))
        .Printed.ShouldBe(26);

    [Fact]
    public void Measures_AreRoundedOnTheOuterScale()
    {
        var scored = new ScoreBuilder().On(0, 10).Rounded(2, measures: 0).Of(Card.Plain("a", 1), Card.Plain("b", 1), Card.Plain("c", 1)).Score(("a", 44), ("b", 45), ("c", 0));

        scored.Points("a").ShouldBe(4);
        scored.Points("b").ShouldBe(5);
        scored.Printed.ShouldBe(3);
    }

    [Fact]
    public void Groups_AreRoundedAndTheirLeavesBearTheDifference()
    {
        var scored = new ScoreBuilder()
            .Rounded(2, groups: 0)
            .Of(Card.Group("g", 1, Card.Plain("a", 1), Card.Plain("b", 1)), Card.Plain("c", 1))
            .Score(("a", 41), ("b", 20), ("c", 50));

        scored.Points("g").ShouldBe(31);
        scored.Printed.ShouldBe(40.5m);
        (scored["g/a"].Contribution + scored["g/b"].Contribution).ShouldBe(15.5, 1e-9);
        (scored["g/a"].Contribution / scored["g/b"].Contribution).ShouldBe(41d / 20, 1e-9);
    }

    [Theory]
    [InlineData(49.94, 49.9, "red")]
    [InlineData(49.95, 50.0, "yellow")]
    [InlineData(74.95, 75.0, "green")]
    public void Band_IsDecidedOnWhatIsPrinted(double value, double printed, string band)
    {
        var scored = new ScoreBuilder().Of(Card.Plain("a", 1)).Score(("a", value));

        scored.Printed.ShouldBe((decimal)printed);
        scored.Band.ShouldBe(band);
    }

    [Fact]
    public void Coverage_ExactlyTheMinimum_IsEnough()
    {
        var score = new ScoreBuilder().Covered(.6m).Limited(null).Of(
            Card.Group("g", 3, Card.Plain("a", 1), Card.Plain("b", 1), Card.Plain("c", 1)), Card.Group("h", 7, Card.Plain("d", 5), Card.Plain("e", 2)));

        var enough = score.Score(("a", 50), ("b", MissingReason.NoData), ("c", MissingReason.NoData), ("d", 50), ("e", MissingReason.NoData));

        enough.Result.Status.ShouldBe(ScoreStatus.Scored);
        enough.Result.Coverage.ShouldBe(.6, 1e-12);
    }

    [Fact]
    public void Band_LimitNotPrintable_BeginsAtTheNextPrintableNumber()
    {
        var score = new ScoreBuilder().Rounded(0).Banded(new Band("low", 0), new Band("high", 33.3m)).Of(Card.Plain("a", 1));

        score.Score(("a", 33)).Band.ShouldBe("low");
        score.Score(("a", 34)).Band.ShouldBe("high");
    }

    [Fact]
    public void Scale_WithoutAPrintableNumber_IsRefused() =>
        Should.Throw<ArgumentException>(() => new ScoreEvaluator(new ScoreBuilder().On(.2m, .8m).Rounded(0).Build()));
}
