using FsCheck;
using FsCheck.Fluent;

namespace Hale.Statistics.Tests.Survival;

/// <summary>Random rows followed for some time; few distinct times, so that ties are common.</summary>
internal sealed record Followed(double[] Time, int[] Cause, int[] Group, int[] Stratum)
{
    public bool[] Ended => Array.ConvertAll(Cause, cause => cause > 0);

    public static Arbitrary<Followed> Rows(int causes = 3, int groups = 3, int mostRows = 60) => Arb.From(
        from size in Gen.Choose(1, mostRows)
        from time in Gen.ArrayOf(Gen.Choose(0, 12), size)
        from cause in Gen.ArrayOf(Gen.Choose(0, causes), size)
        from @group in Gen.ArrayOf(Gen.Choose(0, groups - 1), size)
        from stratum in Gen.ArrayOf(Gen.Choose(0, 2), size)
        select new Followed(Array.ConvertAll(time, value => value / 2.0), cause, @group, stratum));

    public Followed InOrder(int[] order) => new(Pick(Time, order), Pick(Cause, order), Pick(Group, order), Pick(Stratum, order));

    /// <summary>The rows in the reverse order.</summary>
    public Followed Reversed() => InOrder([.. Enumerable.Range(0, Time.Length).Reverse()]);

    private static T[] Pick<T>(T[] column, int[] order) => Array.ConvertAll(order, row => column[row]);
}
