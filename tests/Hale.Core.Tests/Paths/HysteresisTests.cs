using Hale.Core.Paths;
using Hale.Core.Scorecards;
using Hale.Tests.Explanation;
using Hale.Tests.Scoring;

namespace Hale.Tests.Paths;

/// <summary>Red, yellow from 50, green from 75.</summary>
public sealed class HysteresisTests
{
    private static readonly ScorePath Margins = new(null, new Hysteresis(3, 3, 1));
    private static readonly ScorePath Held = new(null, new Hysteresis(0, 0, 2));

    [Fact]
    public void Margins_WithinThem_KeepTheBand() =>
        new Walk(Margins).Bands(60, 76, 77.9, 78, 72.1, 72, 47.1, 47, 52.9, 53).ShouldBe(["yellow", "yellow", "yellow", "green", "green", "yellow", "yellow", "red", "red", "yellow"]);

    [Fact]
    public void Margins_TwoBandsAtOnce_GoAsFarAsEachLimitLets() =>
        new Walk(Margins).Bands(20, 76, 100, 48, 10).ShouldBe(["red", "yellow", "green", "yellow", "red"]);

    [Fact]
    public void Margins_ScoreItself_IsNotChanged() => new Walk(Margins).Scores(60, 76).ShouldBe([60m, 76m]);

    [Fact]
    public void Margins_OfZero_AreTheLimits() => new Walk(new ScorePath(null, new Hysteresis(0, 0, 1))).Bands(60, 75, 74.9, 50, 49.9).ShouldBe(["yellow", "green", "yellow", "yellow", "red"]);

    [Fact]
    public void Hold_OneCloseOutside_KeepsTheBand() =>
        new Walk(Held).Bands(60, 80, 60, 80, 80, 20, 80, 20, 60).ShouldBe(["yellow", "yellow", "yellow", "yellow", "green", "green", "green", "green", "yellow"]);

    [Fact]
    public void Hold_OtherDirection_CountsAnew() => new Walk(Held).Bands(60, 80, 40, 80, 40, 40).ShouldBe(["yellow", "yellow", "yellow", "yellow", "yellow", "red"]);

    [Fact]
    public void Explanation_SaysWhyTheBandStays()
    {
        var walk = new Walk(Margins);
        walk.Close(60);
        walk.Close(76).Explain().Path!.Texts.ShouldBe(["Stays yellow: 76.0 is less than 3 points above 75, where green begins."]);
        walk.Close(48).Explain().Path!.Texts.ShouldBe(["Stays yellow: 48.0 is less than 3 points below 50, where it begins."]);

        var held = new Walk(Held);
        held.Close(60);
        held.Close(76).Explain().Path!.Texts.ShouldBe(["Stays yellow: 76.0 is outside it at 1 close in a row, and it takes 2."]);
    }

    [Theory]
    [InlineData("cap")]
    [InlineData("force")]
    public void Override_ToABand_IsThatBandWhateverIsHeld(string kind)
    {
        var builder = new ScoreBuilder();
        var walk = new Walk(Margins, kind == "cap" ? builder.Cap(Card.Flag("late"), "yellow") : builder.Force(Card.Flag("late"), "yellow"));
        walk.Close(80, further: ("late", false)).Band.ShouldBe("green");
        walk.Close(74, further: ("late", true)).ShouldSatisfyAllConditions(scored => scored.Printed.ShouldBe(74), scored => scored.Band.ShouldBe("yellow"));
        walk.Close(74, further: ("late", false)).Band.ShouldBe("green");
    }

    [Fact]
    public void Override_ThatChangesNothing_LeavesTheHeldBand()
    {
        var walk = new Walk(Margins, new ScoreBuilder().Cap(Card.Flag("late"), 90));
        walk.Close(60, further: ("late", true));
        walk.Close(76, further: ("late", true)).Band.ShouldBe("yellow");
    }

    [Fact]
    public void Band_ChangesOnlyBeyondTheMargin() => Property.Holds(seed =>
    {
        var random = new Random(seed);
        var (up, down) = (random.Next(0, 12), random.Next(0, 12));
        var walk = new Walk(new ScorePath(random.Next(2) == 0 ? null : new Decay.Steps(7, 9), new Hysteresis(up, down, random.Next(1, 4))));
        decimal[] limits = [0, 50, 75];
        var held = walk.Close(random.NextDouble() * 100).Result.Band!.Value;
        for (var close = 0; close < 20; close++)
        {
            var scored = walk.Close(random.NextDouble() * 100);
            var (score, band) = (scored.Printed!.Value, scored.Result.Band!.Value);
            for (var crossed = held; crossed < band; crossed++)
            {
                (score - limits[crossed + 1]).ShouldBeGreaterThanOrEqualTo(up);
            }

            for (var crossed = held; crossed > band; crossed--)
            {
                (limits[crossed] - score).ShouldBeGreaterThanOrEqualTo(down);
            }

            held = band;
        }
    }, cases: 100);

    [Fact]
    public void Band_OfAConstantScore_SettlesAndStays() => Property.Holds(seed =>
    {
        var random = new Random(seed);
        var walk = new Walk(new ScorePath(null, new Hysteresis(4, 4, 3)));
        walk.Close(random.NextDouble() * 100);
        var points = random.NextDouble() * 100;
        var settled = Enumerable.Range(0, 4).Select(_ => walk.Close(points).Band).ToList()[^1];
        Enumerable.Range(0, 5).ShouldAllBe(_ => walk.Close(points).Band == settled);
    }, cases: 60);

    [Fact]
    public void Bands_BySegment_HoldWithTheLimitsOfTheSegment()
    {
        var others = new BandSet([new Band("red", 0), new Band("yellow", 50), new Band("green", 75)]);
        var large = new BandSet([new Band("red", 0), new Band("yellow", 30), new Band("green", 90)]);
        var score = new ScoreBuilder().Build() with
        {
            Path = Margins,
            Bands = others with { Segments = new Choice<BandSet>("plan", new Dictionary<string, BandSet> { ["large"] = large }, others) },
        };
        Scored.Of(score, ("a", 33), ("plan", "large")).Band.ShouldBe("yellow");
        Scored.Of(score, ("a", 33), ("plan", "small")).Band.ShouldBe("red");
    }
}
