using FsCheck;
using FsCheck.Fluent;

namespace Hale.Statistics.Tests.Regression;

/// <summary>Checks a law on many random cases; the seed that FsCheck prints rebuilds the case that broke it.</summary>
internal static class Laws
{
    public static void Hold(Action<Random> law, int cases = 100) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(cases),
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => law(new Random(seed))));

    public static double[] Numbers(Random random, int count, double low = 0, double high = 1)
    {
        var result = new double[count];
        for (var i = 0; i < count; i++)
        {
            result[i] = low + ((high - low) * random.NextDouble());
        }

        return result;
    }

    /// <summary>Events that come with these probabilities, at least one with and one without.</summary>
    public static bool[] Events(Random random, double[] probabilities)
    {
        var result = Array.ConvertAll(probabilities, p => random.NextDouble() < p);
        if (result.All(one => one) || !result.Contains(true))
        {
            result[random.Next(result.Length)] ^= true;
        }

        return result;
    }

    public static int[] Alone(int rows) => [.. Enumerable.Range(0, rows)];
}
