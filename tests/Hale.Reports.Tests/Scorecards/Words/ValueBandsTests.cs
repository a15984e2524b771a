using FsCheck;
using FsCheck.Fluent;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Values;
using Hale.Reports.Scorecards.Words;

namespace Hale.Reports.Tests.Scorecards.Words;

public sealed class ValueBandsTests
{
    private static readonly BandSet Bands = new([new Band("red", 0), new Band("yellow", 50), new Band("green", 75)]);

    private static readonly Gen<decimal> Numbers = Gen.Choose(-8, 12).Select(number => (decimal)number);

    private static readonly Gen<Normalisation> Normalisations = Gen.OneOf(
        Numbers.Two().Where(ends => ends.Item1 != ends.Item2).Select(ends => (Normalisation)new Normalisation.Linear(ends.Item1, ends.Item2)),
        Numbers.ListOf(4).Select(places => places.Distinct().Order().ToList()).Where(places => places.Count > 1).SelectMany(places =>
            Gen.Choose(0, 20).ListOf(places.Count).Select(points => (Normalisation)new Normalisation.Piecewise([.. places.Zip(points, (place, share) => new Anchor(place, share * 5))]))),
        Numbers.Two().ListOf(3).SelectMany(ranges => Gen.Choose(0, 4).ListOf(4).Select(points => (Normalisation)new Normalisation.Bands(
        [
            .. ranges.Zip(points, (ends, share) => new PointRange(share * 25, new NumberRange(Math.Min(ends.Item1, ends.Item2), share % 2 == 0, Math.Max(ends.Item1, ends.Item2) + 1, share < 3))),
            new PointRange(points[^1] * 25, NumberRange.All),
        ]))));

    [Fact]
    public void Stretches_AnyValue_HasTheBandThatItScores() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2000),
        Prop.ForAll(Normalisations.SelectMany(normalisation => Gen.Choose(-40, 60).Select(quarter => (normalisation, Value: quarter / 4m))).ToArbitrary(), drawn =>
        {
            var stretches = new ValueBands(Bands, whole: false).Of(drawn.normalisation)!;
            stretches.Single(stretch => stretch.Range.Holds(drawn.Value)).Band.ShouldBe(Scored(drawn.normalisation, drawn.Value));
        }));

    [Fact]
    public void Stretches_OfWholeNumbers_HoldOnlyThem()
    {
        var bands = new Normalisation.Bands([new PointRange(100, new NumberRange(1, true, 5, true)), new PointRange(0, NumberRange.All)]);
        new ValueBands(Bands, whole: true).Of(bands)!.ShouldBe([(0, new NumberRange(0, true, 0, true)), (2, new NumberRange(1, true, 5, true)), (0, new NumberRange(6, true, null, false))]);
    }

    private static int Scored(Normalisation normalisation, decimal value)
    {
        var measure = new Measure("m", "m", 1, "m", normalisation, MissingPolicies.Redistribute, null, null, null);
        var score = new Score("s", "s", null, Scale.Hundred, Bands, 0, Rounding.Default with { Score = 6 }, 2, [new Scorecard("c", "c", null, new Group("c", "c", 1, [measure]), [])]);
        var table = new ValueTable(["a"], new Dictionary<string, ValueColumn> { ["m"] = new NumberColumn([(double)value], [MissingReason.None]) });
        return new ScoreEvaluator(score).Evaluate(table, CancellationToken.None).Bands[0];
    }
}
