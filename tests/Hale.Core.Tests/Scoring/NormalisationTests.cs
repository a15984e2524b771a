using Hale.Core.Scorecards;

namespace Hale.Tests.Scoring;

public sealed class NormalisationTests
{
    [Theory]
    [InlineData(double.MaxValue, 100)]
    [InlineData(double.MinValue, 0)]
    [InlineData(1e-300, 50)]
    public void Linear_BeyondDecimal_IsFlat(double value, int points) => Points(Card.Linear("a", 1, -1, 1), value).ShouldBe(points);

    [Theory]
    [InlineData(20, 100)]
    [InlineData(35, 100)]
    [InlineData(45, 60)]
    [InlineData(60, 0)]
    [InlineData(99, 0)]
    public void Linear_LessIsBetter_FallsBetweenItsAnchors(double value, int points) => Points(Card.Linear("a", 1, 60, 35), value).ShouldBe(points);

    [Fact]
    public void Linear_AnchorsLargeAndClose_KeepsItsDigits() => Points(Card.Linear("a", 1, 1_000_000_000, 1_000_000_001), 1_000_000_000.25).ShouldBe(25);

    [Theory]
    [InlineData(-.05, 100)]
    [InlineData(-.0500001, 50)]
    [InlineData(-.2, 50)]
    [InlineData(double.MinValue, 0)]
    [InlineData(double.MaxValue, 100)]
    public void Ranges_FirstThatHoldsTheValue_Counts(double value, int points) =>
        Points(Card.Ranges("a", 1, Card.AtLeast(100, -.05m), Card.AtLeast(50, -.2m), Card.Else(0)), value).ShouldBe(points);

    [Fact]
    public void Ranges_ValueWithTheNoiseOfItsDivision_IsTakenAsItIsWritten() =>
        Points(Card.Ranges("a", 1, Card.AtMost(100, .3m), Card.Else(0)), .1 + .2).ShouldBe(100);

    [Theory]
    [InlineData(1, 50)]
    [InlineData(2, 0)]
    [InlineData(3, 0)]
    [InlineData(4, 100)]
    public void Ranges_EachEnd_HasItsOwnInclusiveness(double value, int points) => Points(
        Card.Ranges("a", 1, new PointRange(50, new NumberRange(0, false, 2, false)), new PointRange(0, new NumberRange(2, true, 3, true)), Card.Else(100)),
        value).ShouldBe(points);

    [Fact]
    public void Map_OtherCategory_CountsAsOtherwise()
    {
        var map = new Normalisation.Map(new Dictionary<string, decimal> { ["red"] = 0 }, 70);

        new ScoreBuilder().Of(Card.Measure("a", 1, map)).Score(("a", "blue")).Printed.ShouldBe(70);
    }

    private static decimal? Points(Measure measure, double value) => new ScoreBuilder().Of(measure).Score(("a", value)).Points("a");
}
