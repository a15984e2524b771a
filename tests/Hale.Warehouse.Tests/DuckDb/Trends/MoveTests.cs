using Hale.Core.Lineage;
using Hale.Engine.History;
using Hale.Engine.Trends;
using Hale.Engine.Trends.Moves;

namespace Hale.Tests.DuckDb.Trends;

public sealed class MoveTests : IDisposable
{
    private readonly TrendRig _rig = new();

    public MoveTests() => _rig.Facts(
        "fell plan always text=pro", "rose plan always text=pro", "gone plan always text=pro", "new plan always text=free", "fell arr always number=10", "rose arr always number=20", "gone arr always number=30",
        "gone arr 2024-02-05T00:00Z number=31");

    public void Dispose() => _rig.Dispose();

    [Fact]
    public async Task Moves_OfEveryKind_AreToldApart()
    {
        var (before, after) = TwoCloses();

        var moves = await MovesAsync(Query(before, after));

        moves.Moves.Select(move => $"{move.Kind} {move.Account} {move.Turn} {move.Revenue}").ShouldBe(
        [
            "Fell fell Worse 10", "Fell slid None ", "Rose rose Better 20", "Steady edge Better ", "LostScore lost None ", "GotScore got None ", "Entered new None ", "Left gone None 30",
        ]);
        moves.Counts.Sum(count => count.Count.Accounts).ShouldBe(10);
        moves.Of(MoveKind.Steady).Accounts.ShouldBe(2);
        moves.Of(MoveKind.NoScore).Accounts.ShouldBe(1);
        moves.Of(BandTurn.Better).Accounts.ShouldBe(2);
    }

    [Fact]
    public async Task Moves_AtTheDeadBand_CountAsPrinted()
    {
        // 74.9 − 69.9 is 5.000000000000014 in binary; 0.3 − 0.1 − 0.2 would be less than nothing.
        var before = _rig.Close(1, "2024-01-31", ("a", 69.9), ("b", 69.9), ("c", 10.1));
        var after = _rig.Close(2, "2024-02-29", ("a", 74.9), ("b", 74.8), ("c", 5.1));

        var moves = await MovesAsync(Query(before, after) with { DeadBand = 5 });

        moves.Moves.Select(move => $"{move.Kind} {move.Account}").ShouldBe(["Fell c", "Rose a"]);
    }

    [Fact]
    public async Task Moves_Limited_ListTheLargestAndCountAll()
    {
        var before = _rig.Close(1, "2024-01-31", ("a", 90), ("b", 90), ("c", 90));
        var after = _rig.Close(2, "2024-02-29", ("a", 80), ("b", 60), ("c", 70));

        var moves = await MovesAsync(Query(before, after) with { Limit = 2 });

        moves.Moves.Select(move => move.Account).ShouldBe(["b", "c"]);
        moves.Of(MoveKind.Fell).Accounts.ShouldBe(3);
    }

    [Fact]
    public async Task Moves_OfASegment_TakeItAtTheLaterCloseOrOfThoseGoneAtTheEarlier()
    {
        var (before, after) = TwoCloses();
        var moves = await MovesAsync(Query(before, after) with { Filter = new AccountFilter(null, [KeyValuePair.Create("plan", "pro")]), Attributes = ["plan"] });

        moves.Moves.Select(move => $"{move.Account} {move.Attributes[0]}").ShouldBe(["fell pro", "rose pro", "gone pro"]);
    }

    [Fact]
    public async Task Moves_OfThoseThatCameAndWent_SayWhy()
    {
        var before = _rig.Close(1, "2024-01-31", ("x", 1), ("y", 1), ("z", 1), ("old", 50));
        var after = _rig.Close(2, "2024-02-29", ("now", 60), ("s", 2), ("n", 2));
        _rig.Connection.Execute("INSERT INTO run_left_out VALUES (2, 'x', 'staff'), (1, 'n', NULL)");
        _rig.Connection.Execute("INSERT INTO run_lineage VALUES (2, 'old', 'renamed', 'now', 0), (2, 'y', 'merged', 'now', 0), (2, 's', 'split', 'now', 0)");

        var moves = await MovesAsync(Query(before, after));

        moves.Moves.Select(move => (move.Kind, move.Account, move.Absence)).ShouldBe(
        [
            (MoveKind.Rose, "now", null),
            (MoveKind.Entered, "n", new Absence(true, null, null, null)),
            (MoveKind.Entered, "s", new Absence(false, null, LineageKind.Split, "now")),
            (MoveKind.Left, "x", new Absence(true, "staff", null, null)),
            (MoveKind.Left, "y", new Absence(false, null, LineageKind.Merged, "now")),
            (MoveKind.Left, "z", new Absence(false, null, null, null)),
        ]);
    }

    [Fact]
    public async Task Moves_OfOtherBands_AreComparedByName()
    {
        var before = _rig.Close(1, "2024-01-31", ("a", 20), ("b", 20));
        var later = _rig.Close(2, "2024-02-29", ("a", 20), ("b", 60));
        var outline = later.Header.Outline;
        var after = later with { Header = later.Header with { DefinitionHash = "def", Outline = outline with { Bands = [outline.Bands[0], new Core.Scoring.OutlineBand("amber", 50)] } } };

        var moves = await MovesAsync(Query(before, after) with { DeadBand = 50 });

        moves.Moves.Select(move => (move.Account, move.Turn)).ShouldBe([("b", BandTurn.Other)]);
    }

    private (Run Before, Run After) TwoCloses() => (
        _rig.Close(1, "2024-01-31", ("fell", 80), ("slid", 90), ("rose", 40), ("same", 60), ("edge", 74), ("lost", 60), ("got", null), ("gone", 50), ("none", null)),
        _rig.Close(2, "2024-02-29", ("fell", 60), ("slid", 80), ("rose", 55), ("same", 60), ("edge", 75), ("lost", null), ("got", 60), ("new", 50), ("none", null)));

    private static MoveQuery Query(Run before, Run after) =>
        new(before, after, AccountFilter.None, new RevenueBasis.Stated("arr"), new RevenueBasis.Stated("arr"), 3, [], null);

    private Task<MoveList> MovesAsync(MoveQuery query) => _rig.Store.MovesAsync(query, CancellationToken.None);
}
