using FsCheck;
using FsCheck.Fluent;

namespace Hale.Statistics.Tests.Proportions;

/// <summary>Random counts of events among rows.</summary>
internal static class Samples
{
    public readonly record struct Count(int Events, int Rows);

    public static Gen<Count> Single(int mostRows = 5000) =>
        from rows in Gen.Choose(1, mostRows)
        from events in Gen.Choose(0, rows)
        select new Count(events, rows);

    public static Arbitrary<Count> Counts() => Arb.From(Single());

    public static Arbitrary<Count[]> Groups(int fewest = 2, int most = 8, int mostRows = 200) =>
        Arb.From(from size in Gen.Choose(fewest, most) from groups in Gen.ArrayOf(Single(mostRows), size) select groups);
}
