using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Values;

namespace Hale.Tests.Scoring;

/// <summary>The eight ways to combine children, with what is missing, and who bears the number.</summary>
public sealed class CombinationTests
{
    [Theory]
    [InlineData(CombinationKind.WeightedMean, "60")]
    [InlineData(CombinationKind.Mean, "65")]
    [InlineData(CombinationKind.Min, "40")]
    [InlineData(CombinationKind.Max, "90")]
    [InlineData(CombinationKind.WorstBand, "40")]
    [InlineData(CombinationKind.GeometricMean, "55")]
    public void Group_OfTwo_Combines(CombinationKind kind, string expected) =>
        Two(kind).Score(("a", 40), ("b", 90)).Printed.ShouldBe(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData(CombinationKind.Min, "a")]
    [InlineData(CombinationKind.WorstBand, "a")]
    [InlineData(CombinationKind.Max, "b")]
    public void Group_OfALowestOrHighestChild_IsBorneByItAlone(CombinationKind kind, string decider)
    {
        var scored = Two(kind).Score(("a", 40), ("b", 90));
        var other = decider == "a" ? "b" : "a";
        (scored[decider].EffectiveShare, scored[decider].Contribution).ShouldBe((1, scored.Result.Computed!.Value));
        (scored[other].EffectiveShare, scored[other].Contribution).ShouldBe((0, 0));
    }

    [Fact]
    public void Group_OfEqualChildren_IsBorneByTheFirstInCanonicalOrder() => new ScoreBuilder()
        .Of(Card.Plain("b", 1), Card.Plain("a", 1)).By(CombinationKind.Max).Score(("a", 70), ("b", 70))["a"].Contribution.ShouldBe(70);

    [Fact]
    public void GeometricMean_OfAPresentZero_IsZero() => Two(CombinationKind.GeometricMean).Score(("a", 0), ("b", 90)).Printed.ShouldBe(0);

    [Fact]
    public void GeometricMean_Contributions_AreThoseOfTheMeanBroughtDown()
    {
        var scored = new ScoreBuilder().Of(Card.Plain("a", 1), Card.Plain("b", 1)).By(CombinationKind.GeometricMean).Score(("a", 25), ("b", 100));
        scored.Printed.ShouldBe(50);
        (scored["a"].Contribution, scored["b"].Contribution).ShouldBe((scored.Result.Computed!.Value * .2, scored.Result.Computed!.Value * .8));
    }

    [Fact]
    public void Count_GreenOrBetter_IsTheirShareOfThePresent()
    {
        var scored = new ScoreBuilder().Limited(null)
            .Of(Card.Group("g", 1, Card.Plain("a", 1), Card.Plain("b", 5), Card.Plain("c", 1), Card.Plain("d", 1)).By(CombinationKind.Count, "green"))
            .Score(("a", 75), ("b", 74.9), ("c", 100), ("d", MissingReason.NoData));
        scored.Points("g").ShouldBe(66.6667m);
        (scored["g/a"].Contribution, scored["g/b"].Contribution).ShouldBe((scored["g/c"].Contribution, 0));
        scored.Bounds.ShouldBe((50m, 75m));
    }

    [Fact]
    public void Count_PointsThatArePrintedGreen_AreGreen() => new ScoreBuilder()
        .Of(Card.Group("g", 1, Card.Plain("a", 1)).By(CombinationKind.Count, "green")).Score(("a", 74.95)).Points("g").ShouldBe(100);

    [Fact]
    public void Sum_MissingChild_AddsNothingAndShowsInTheBounds()
    {
        var scored = new ScoreBuilder().Of(Card.Ranges("a", 1, Card.AtLeast(30, 1), Card.Else(0)), Card.Ranges("b", 1, Card.AtLeast(20, 1), Card.Else(5)))
            .By(CombinationKind.Sum).Score(("a", 2), ("b", MissingReason.NotAsked));
        scored.Printed.ShouldBe(30);
        scored.Result.Coverage.ShouldBe(.6, 1e-12);
        scored.Bounds.ShouldBe((30m, 50m));
    }

    [Fact]
    public void Sum_Limits_AreBorneInProportion()
    {
        var scored = new ScoreBuilder().Of(Card.Group("g", 1, Card.Plain("a", 1), Card.Plain("b", 1)) with { Combination = new Combination(CombinationKind.Sum) { AtMost = 60 } })
            .Score(("a", 60), ("b", 20));
        (scored["g"].Contribution, scored["g/a"].Contribution, scored["g/b"].Contribution).ShouldBe((60, 45, 15));
    }

    [Fact]
    public void Min_MissingChild_IsLeftOutWithoutALimit() => new ScoreBuilder().Limited(1).Of(Card.Plain("a", 1), Card.Plain("b", 1), Card.Plain("c", 1))
        .By(CombinationKind.Min).Score(("a", 80), ("b", MissingReason.NoData), ("c", MissingReason.NoData)).Printed.ShouldBe(80);

    [Fact]
    public void Group_BelowItsMinimumCoverage_IsMissing()
    {
        var group = Card.Group("g", 1, Card.Plain("a", 1), Card.Plain("b", 2)) with { MinimumCoverage = .5m };
        var builder = new ScoreBuilder().Limited(null).Of(group, Card.Plain("c", 1));
        builder.Score(("a", 100), ("b", MissingReason.NoData), ("c", 20)).Printed.ShouldBe(20);
        builder.Score(("a", MissingReason.NoData), ("b", 100), ("c", 20)).Printed.ShouldBe(60);
    }

    [Fact]
    public void ExactPowers_OfAnyNumbers_AreThoseOfDouble() => Property.Holds(
        seed =>
        {
            var random = new Random(seed);
            var number = (decimal)(random.NextDouble() * 100) + .0001m;
            ((double)DecimalPowers.Logarithm(number)).ShouldBe(Math.Log((double)number), 1e-13);
            DecimalPowers.Exponential(DecimalPowers.Logarithm(number)).ShouldBe(number, 1e-20m);
        });

    [Fact]
    public void AnyCombination_BetterPoints_NeverGiveLess() => Property.Holds(
        seed =>
        {
            var random = new Random(seed);
            var kind = (CombinationKind)random.Next(Enum.GetValues<CombinationKind>().Length);
            var group = Card.Group("g", 1, [.. Enumerable.Range(0, 4).Select(child => Card.Plain("m" + child, 1 + random.Next(3)))]).By(kind, "yellow");
            var builder = new ScoreBuilder().Of(group);
            (string, object)[] before = [.. Enumerable.Range(0, 4).Select(child => ("m" + child, (object)(double)random.Next(0, 101)))];
            (string, object)[] after = [.. before.Select(pair => (pair.Item1, (object)Math.Min(100, (double)pair.Item2 + random.Next(3) * 10)))];
            builder.Score(after).Result.Computed!.Value.ShouldBeGreaterThanOrEqualTo(builder.Score(before).Result.Computed!.Value - 1e-9);
        });

    private static ScoreBuilder Two(CombinationKind kind) => new ScoreBuilder().Rounded(0).Of(Card.Plain("a", 3), Card.Plain("b", kind == CombinationKind.Mean ? 1 : 2)).By(kind);
}
