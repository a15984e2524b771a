using Hale.Core.Expressions;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Values;

namespace Hale.Tests.Scoring;

public sealed class OverrideTests
{
    private static readonly Expression On = Card.Flag("on");
    private static readonly Expression Off = Card.Flag("off");

    [Theory]
    [InlineData(90, "red", 49.9)]
    [InlineData(20, "red", 20)]
    [InlineData(20, "green", 75)]
    [InlineData(90, "yellow", 74.9)]
    [InlineData(20, "yellow", 50)]
    [InlineData(100, "green", 100)]
    public void ForceToBand_MovesToTheNearestPrintableNumberOfTheBand(double value, string band, double printed)
    {
        var scored = Score(new ScoreBuilder().Force(On, band), value);

        scored.Printed.ShouldBe((decimal)printed);
        scored.Band.ShouldBe(band);
        scored.Computed.ShouldBe((decimal)value);
        scored.Result.AppliedOverride.ShouldBe(0);
    }

    [Theory]
    [InlineData(90, "yellow", 74.9)]
    [InlineData(60, "yellow", 60)]
    [InlineData(20, "yellow", 20)]
    public void CapToBand_AllowsAtMostItsHighestNumber(double value, string band, double printed) =>
        Score(new ScoreBuilder().Cap(On, band), value).Printed.ShouldBe((decimal)printed);

    [Fact]
    public void CapToPoints_BetweenPrintableNumbers_StaysBelow() => Score(new ScoreBuilder().Cap(On, 20.56m), 90).Printed.ShouldBe(20.5m);

    [Fact]
    public void SeveralForces_TheLowestWinsAndAllAreListed()
    {
        var scored = Score(new ScoreBuilder().Force(On, 60).Force(On, "red").Cap(On, 10).Force(Off, 0), 90);

        scored.Printed.ShouldBe(49.9m);
        scored.Result.FiredOverrides.ShouldBe([0, 1, 2]);
        scored.Result.AppliedOverride.ShouldBe(1);
    }

    [Fact]
    public void SeveralCaps_TheLowestWins()
    {
        var scored = Score(new ScoreBuilder().Cap(On, "yellow").Cap(On, 30).Cap(On, 30), 90);

        scored.Printed.ShouldBe(30);
        scored.Result.AppliedOverride.ShouldBe(1);
    }

    [Fact]
    public void Force_BeforeAnyCap_EvenWhenHigher() => Score(new ScoreBuilder().Cap(On, 10).Force(On, 60), 90).Printed.ShouldBe(60);

    [Fact]
    public void ConditionMissing_DoesNotFire()
    {
        var scored = new ScoreBuilder().Of(Card.Plain("a", 1)).Force(On, "red").Score(("a", 90), ("on", MissingReason.NoData));

        scored.Printed.ShouldBe(90);
        scored.Result.FiredOverrides.ShouldBeEmpty();
        scored.Result.AppliedOverride.ShouldBeNull();
    }

    [Fact]
    public void Force_WithoutAComputedNumber_GivesTheLowestOfTheBandAndKeepsTheStatus()
    {
        var scored = Score(new ScoreBuilder().Force(On, "yellow"), MissingReason.NoData);

        scored.Printed.ShouldBe(50);
        scored.Band.ShouldBe("yellow");
        scored.Result.Status.ShouldBe(ScoreStatus.NothingPresent);
        scored.Bounds.ShouldBe((0m, 100m));
    }

    [Fact]
    public void Cap_WithoutAComputedNumber_DoesNothing()
    {
        var scored = Score(new ScoreBuilder().Cap(On, "yellow"), MissingReason.NoData);

        scored.Printed.ShouldBeNull();
        scored.Result.FiredOverrides.ShouldBe([0]);
        scored.Result.AppliedOverride.ShouldBeNull();
    }

    [Fact]
    public void Bounds_UnderACap_AreCappedAndUnderAForceAreNot()
    {
        ScoreBuilder Half() => new ScoreBuilder().Of(Card.Plain("a", 1), Card.Plain("b", 1));
        (string Metric, object Value)[] row = [("a", 80), ("b", MissingReason.NoData), ("on", true)];

        Half().Cap(On, 60).Score(row).Bounds.ShouldBe((40m, 60m));
        Half().Force(On, 10).Score(row).Bounds.ShouldBe((40m, 90m));
    }

    [Fact]
    public void Target_BandWithoutAPrintableNumber_IsRefused() => Should.Throw<ArgumentException>(() => new ScoreEvaluator(new ScoreBuilder()
        .Rounded(0)
        .Banded(new Band("a", 0), new Band("b", 50.2m), new Band("c", 50.8m))
        .Force(On, "b")
        .Build()));

    [Fact]
    public void ForceToBand_OnAnotherScale_UsesItsPrintableNumbers() => new ScoreBuilder()
        .On(1, 5)
        .Rounded(1)
        .Of(Card.Plain("a", 1))
        .Force(On, "red")
        .Score(("a", 90), ("on", true))
        .Printed.ShouldBe(2.9m);

    private static Scored Score(ScoreBuilder builder, object value) => builder.Of(Card.Plain("a", 1)).Score(("a", value), ("on", true), ("off", false));
}
