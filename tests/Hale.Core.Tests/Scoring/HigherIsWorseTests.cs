using Hale.Core.Paths;
using Hale.Core.Scorecards;
using Hale.Tests.Explanation;

namespace Hale.Tests.Scoring;

/// <summary>Scores of which higher numbers are worse: inside they are as every other score, shown they are turned.</summary>
public sealed class HigherIsWorseTests
{
    private static readonly Band[] Bands = [new("high", 0), new("medium", 30) { Above = true }, new("low", 60) { Above = true }];

    [Fact]
    public void Explain_ARisk_IsTurnedAndAddsUp()
    {
        var explained = Risk().Score(("a", 80), ("b", 50)).Explain();

        (explained.Score, explained.Computed, explained.Band, explained.Start).ShouldBe((35m, 35m, "low", 0m));
        explained.Root.Children.Select(node => (node.Path, node.Points, node.Contribution)).ShouldBe([("a", 20m, 10m), ("b", 50m, 25m)]);
    }

    [Theory]
    [InlineData(60, 40, "medium")]
    [InlineData(60.1, 39.9, "low")]
    [InlineData(30, 70, "high")]
    [InlineData(30.1, 69.9, "medium")]
    public void Band_OfARisk_BeginsAtItsLimit(double inside, double shown, string band)
    {
        var explained = Risk().Score(("a", inside), ("b", inside)).Explain();
        (explained.Score, explained.Band).ShouldBe(((decimal)shown, band));
    }

    [Fact]
    public void Halves_OfARisk_GoAwayFromZeroAsShown() => Risk().Rounded(0).Score(("a", 29.5), ("b", 29.5)).Explain().Score.ShouldBe(71);

    [Fact]
    public void Risk_OfAnyValues_MirrorsTheHealth() => Property.Holds(seed =>
    {
        var random = new Random(seed);
        object Value() => random.Next(4) == 0 ? Hale.Core.Values.MissingReason.NoData : random.NextDouble() * 100;
        (string, object)[] row = [("a", Value()), ("b", Value()), ("x", random.Next(3) == 0)];
        var risk = Risk().Limited(null).Cap(Card.Flag("x"), 40).Score(row).Explain();
        var health = new ScoreBuilder().Of(Card.Plain("a", 1), Card.Plain("b", 1)).Limited(null).Cap(Card.Flag("x"), 40).Score(row).Explain();

        Mirrored(risk.Score, health.Score);
        Mirrored(risk.Low, health.High);
        Mirrored(risk.High, health.Low);
        if (risk.Computed is { } computed)
        {
            (risk.Start + risk.Root.Children.Sum(node => node.Contribution)).ShouldBe(computed);
        }
    });

    [Fact]
    public void Path_OfARisk_SpeaksOfTheNumbersShown()
    {
        var walk = new Paths.Walk(new ScorePath(new Decay.Steps(10, 5), new Hysteresis(2, 3, 1)), Risk());
        walk.Close(80, further: ("b", 80)).Explain().Score.ShouldBe(20);
        walk.Close(65, further: ("b", 65)).Explain().Path!.Texts.ShouldBe(["Moved 5.0 of 15 points from 20.0 towards 35.0: at most 5 points up a close."]);
        walk.State = walk.State!.Value with { Number = 61 };
        walk.Close(59, further: ("b", 59)).Explain().Path!.Texts.ShouldBe(["Stays low: 41.0 is less than 3 points above 40, where medium begins."]);
    }

    private static ScoreBuilder Risk() => new ScoreBuilder().On(100, 0).Banded(Bands).Of(Card.Plain("a", 1), Card.Plain("b", 1));

    private static void Mirrored(decimal? risk, decimal? health)
    {
        if (risk is { } one && health is { } other)
        {
            (one + other).ShouldBeInRange(99.9m, 100.1m);
        }
        else
        {
            (risk, health).ShouldBe((null, null));
        }
    }
}
