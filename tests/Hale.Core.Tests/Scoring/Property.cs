using FsCheck;
using FsCheck.Fluent;

namespace Hale.Tests.Scoring;

/// <summary>Checks a law on many random cases; the seed that FsCheck prints rebuilds the case that broke it.</summary>
internal static class Property
{
    public static void Holds(Action<int> law, int cases = 400) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(cases),
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), law));
}
