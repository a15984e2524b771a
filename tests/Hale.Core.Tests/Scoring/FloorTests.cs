namespace Hale.Tests.Scoring;

/// <summary>Floors, and floors beside caps and forces.</summary>
public sealed class FloorTests
{
    [Theory]
    [InlineData(20, 50, 0)]
    [InlineData(60, 60, 0)]
    public void Floor_ToABand_LiftsToItsLowestNumber(double value, double expected, int applied)
    {
        var scored = new ScoreBuilder().Of(Card.Plain("a", 1)).Floor(Card.Flag("vip"), "yellow").Score(("a", value), ("vip", true));
        (scored.Printed, scored.Result.AppliedOverride).ShouldBe(((decimal)expected, applied));
        scored.Result.Computed.ShouldBe(value);
    }

    [Fact]
    public void Floors_Several_TheHighestDecides()
    {
        var scored = new ScoreBuilder().Of(Card.Plain("a", 1)).Floor(Card.Flag("vip"), 40).Floor(Card.Flag("vip"), 55.5m).Score(("a", 20), ("vip", true));
        (scored.Printed, scored.Result.AppliedOverride).ShouldBe((55.5m, 1));
        scored.Result.FiredOverrides.ShouldBe([0, 1]);
        scored.Bounds.ShouldBe((55.5m, 55.5m));
    }

    [Theory]
    [InlineData(20, 50, 30, 30, 1)]
    [InlineData(20, 40, 60, 40, 0)]
    [InlineData(90, 50, 30, 50, 0)]
    public void Cap_BesideAFloor_ComesFirst(double value, double cap, double floor, double expected, int applied)
    {
        var scored = new ScoreBuilder().Of(Card.Plain("a", 1)).Cap(Card.Flag("x"), (decimal)cap).Floor(Card.Flag("x"), (decimal)floor).Score(("a", value), ("x", true));
        (scored.Printed, scored.Result.AppliedOverride).ShouldBe(((decimal)expected, applied));
    }

    [Fact]
    public void Force_BesideAFloor_Decides() => new ScoreBuilder()
        .Of(Card.Plain("a", 1)).Floor(Card.Flag("x"), 80).Force(Card.Flag("x"), 20).Score(("a", 50), ("x", true)).Printed.ShouldBe(20);
}
