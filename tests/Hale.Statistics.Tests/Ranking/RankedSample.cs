using FsCheck;
using FsCheck.Fluent;

namespace Hale.Statistics.Tests.Ranking;

/// <summary>Rows with ties, at least two of either class.</summary>
internal sealed record RankedSample(double[] Predictor, bool[] Events, int[] Weights)
{
    public static Arbitrary<RankedSample> Any { get; } = Arb.From(
        from size in Gen.Choose(4, 40)
        from predictor in Gen.ArrayOf(Gen.Choose(-6, 6).Select(value => value / 4.0), size)
        from events in Gen.ArrayOf(Gen.Elements(true, false), size)
        from weights in Gen.ArrayOf(Gen.Choose(0, 3), size)
        select new RankedSample(predictor, [true, false, true, false, .. events.Skip(4)], [1, 1, 1, 1, .. weights.Skip(4)]));

    public double[] Changed(Func<double, double> change) => Array.ConvertAll(Predictor, value => change(value));

    /// <summary>The rows as often as their weight says.</summary>
    public RankedSample Repeated()
    {
        int[] rows = [.. Enumerable.Range(0, Weights.Length).SelectMany(row => Enumerable.Repeat(row, Weights[row]))];
        return At(rows);
    }

    public RankedSample Shuffled(int seed)
    {
        int[] rows = [.. Enumerable.Range(0, Weights.Length)];
        new Random(seed).Shuffle(rows);
        return At(rows);
    }

    public static void Check(Action<RankedSample> law) => FsCheck.Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Any, law));

    private RankedSample At(int[] rows) =>
        new(Array.ConvertAll(rows, row => Predictor[row]), Array.ConvertAll(rows, row => Events[row]), Array.ConvertAll(rows, row => Weights[row]));
}
