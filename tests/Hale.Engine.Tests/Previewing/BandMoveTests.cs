using Hale.Engine.Previewing;

namespace Hale.Engine.Tests.Previewing;

public sealed class BandMoveTests
{
    [Fact]
    public void Moves_BetweenTwoSides_AreTheWorstFirstAndOnlyThoseThatChangeBand()
    {
        var before = Side(("falls", 80, "green", null), ("falls_rich", 80, "green", null), ("stays", 60, "yellow", null), ("rises", 40, "red", null), ("loses", 90, "green", null), ("gone", 90, "green", null));
        var now = Side(("falls", 60, "yellow", 10), ("falls_rich", 60, "yellow", 500), ("stays", 55, "yellow", 1), ("rises", 55, "yellow", 2), ("loses", null, null, 3), ("new", 10, "red", 4));
        BandMove.Between(before, now).Select(move => move.Account).ShouldBe(["loses", "falls_rich", "falls", "rises"]);
    }

    [Fact]
    public void Moves_ToTheSameSide_AreNone()
    {
        var side = Side(("a", 80, "green", null));
        BandMove.Between(side, side).ShouldBeEmpty();
        side.CountOf("green").ShouldBe(1);
        side.CountOf(null).ShouldBe(0);
    }

    private static PreviewSide Side(params (string Account, int? Value, string? Band, double? Revenue)[] accounts) => new(
        "run 1", "hash", ["red", "yellow", "green"],
        accounts.ToDictionary(one => one.Account, one => new PreviewAccount(one.Value, one.Band, 1, one.Revenue), StringComparer.Ordinal));
}
