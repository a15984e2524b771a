using FsCheck;
using FsCheck.Fluent;

namespace Hale.Charts.Tests;

/// <summary>Checks a law on many random cases; the seed that FsCheck prints rebuilds the case that broke it.</summary>
internal static class Property
{
    public static void Holds(Action<Random> law, int cases = 300) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(cases),
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => law(new Random(seed))));
}
