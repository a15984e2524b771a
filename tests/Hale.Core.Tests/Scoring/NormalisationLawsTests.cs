using Hale.Core.Scorecards;

namespace Hale.Tests.Scoring;

/// <summary>What holds for every normalisation of a number.</summary>
public sealed class NormalisationLawsTests
{
    [Fact]
    public void AnyValue_GivesThePointsOfTheObviousRule() => Property.Holds(seed =>
    {
        var (normalisation, value) = Draw(new Random(seed), rising: false);
        var expected = SlowNormalisation.Points(normalisation, value);
        var actual = Points(normalisation, value);
        (actual is null).ShouldBe(expected is null);
        (actual ?? 0).ShouldBe((double)(expected ?? 0), 1e-9);
    });

    [Fact]
    public void AnyValue_GivesPointsWithinTheAttainableEnds() => Property.Holds(seed =>
    {
        var (normalisation, value) = Draw(new Random(seed), rising: false);
        if (Points(normalisation, value) is { } points)
        {
            points.ShouldBeInRange((double)normalisation.Worst - 1e-9, (double)normalisation.Best + 1e-9);
        }
    });

    [Fact]
    public void LargerValue_DeclaredPointsRise_GivesNoFewer() => Property.Holds(seed =>
    {
        var random = new Random(seed);
        var (normalisation, value) = Draw(random, rising: true);
        if (Points(normalisation, value) is { } lower && Points(normalisation, value + (random.Next(400) / 10m)) is { } higher)
        {
            higher.ShouldBeGreaterThanOrEqualTo(lower - 1e-9);
        }
    });

    private static double? Points(Normalisation normalisation, decimal value) =>
        new ScoreBuilder().Of(Card.Measure("a", 1, normalisation)).Score(("a", (double)value))["a"].Points;

    /// <summary>A normalisation of a number between about −50 and 150, and a value that often hits a limit.</summary>
    private static (Normalisation Normalisation, decimal Value) Draw(Random random, bool rising)
    {
        decimal[] at = [.. Enumerable.Range(0, 2 + random.Next(4)).Select(_ => random.Next(-500, 1500) / 10m).Distinct().Order()];
        at = at.Length < 2 ? [0, 10] : at;
        decimal[] points = [.. at.Select(_ => (decimal)random.Next(101))];
        points = rising ? [.. points.Order()] : points;
        Normalisation drawn = random.Next(4) switch
        {
            0 => new Normalisation.Linear(at[0], at[1]) { Bounded = random.Next(2) == 0 },
            1 => rising ? new Normalisation.Linear(at[0], at[1]) : new Normalisation.Linear(at[1], at[0]) { Bounded = random.Next(2) == 0 },
            2 => new Normalisation.Piecewise([.. at.Zip(points, (value, given) => new Anchor(value, given))]),
            _ => new Normalisation.Bands([.. at.Zip(at.Skip(1)).Select((ends, index) => Stretch(ends.First, ends.Second, points[index], points[index + 1]))]),
        };
        return (drawn, random.Next(3) == 0 ? at[random.Next(at.Length)] : random.Next(-600, 1600) / 10m);
    }

    private static PointRange Stretch(decimal low, decimal high, decimal first, decimal last) => new(first, new NumberRange(low, true, high, false)) { RunsTo = last };
}
