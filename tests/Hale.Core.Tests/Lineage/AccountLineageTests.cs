using FsCheck;
using FsCheck.Fluent;
using Hale.Core.Lineage;
using Hale.Core.Time;

namespace Hale.Tests.Lineage;

/// <summary>What became of accounts as of a moment: days stand for moments.</summary>
public sealed class AccountLineageTests
{
    [Fact]
    public void Chain_OfMerges_EndsAtTheLast()
    {
        var lineage = At(9, Merged("A", "B", 3), Merged("B", "C", 5));

        Shown(lineage).ShouldBe(["A → C merged since 5", "B → C merged since 5"]);
        lineage.MembersOf("C").Select(member => member.Account).ShouldBe(["A", "B"]);
        (lineage.SurvivorOf("A"), lineage.SurvivorOf("C"), lineage.SurvivorOf("X")).ShouldBe(("C", "C", "X"));
    }

    [Fact]
    public void Chain_OnTheWay_EndsWhereItIsKnownToBe()
    {
        LineageFact[] facts = [Merged("A", "B", 3), Merged("B", "C", 5)];

        Shown(At(4, facts)).ShouldBe(["A → B merged since 3"]);
        Shown(At(3, facts)).ShouldBeEmpty();
    }

    [Fact]
    public void Rename_CountsItsGenerations()
    {
        var lineage = At(9, Renamed("A", "B", 1), Renamed("B", "C", 2), Merged("D", "A", 3), Merged("C", "E", 4));

        lineage.Members.Select(member => (member.Account, member.Survivor, member.Generation)).ShouldBe([("A", "E", null), ("B", "E", null), ("C", "E", null), ("D", "E", null)]);
        At(4, Renamed("A", "B", 1), Renamed("B", "C", 2), Merged("D", "A", 3)).Members
            .Select(member => (member.Account, member.Survivor, member.Kind, member.Generation))
            .ShouldBe([("A", "C", LineageKind.Renamed, 2), ("B", "C", LineageKind.Renamed, 1), ("D", "C", LineageKind.Merged, null)]);
    }

    [Fact]
    public void Fact_NotKnownOrClosed_DoesNotHold()
    {
        var late = Merged("A", "B", 3) with { KnownAt = Day(6), ClosedAt = Day(8) };

        new[] { 5, 6, 7, 8 }.Select(day => Shown(At(day, late)).Count).ShouldBe([0, 1, 1, 0]);
    }

    [Fact]
    public void SeveralFacts_OfOneAccount_TheLastHolds()
    {
        Shown(At(9, Merged("A", "B", 3), Merged("A", "C", 4))).ShouldBe(["A → C merged since 4"]);
        Shown(At(9, Merged("A", "B", 3) with { KnownAt = Day(5) }, Merged("A", "C", 3))).ShouldBe(["A → B merged since 3"]);
        Shown(At(9, Merged("A", "B", 3), Merged("A", "C", 3))).ShouldBe(["A → C merged since 3"]);
    }

    [Fact]
    public void Circle_IsNamedAndItsAccountsStay()
    {
        var lineage = At(9, Merged("B", "C", 1), Merged("C", "A", 1), Merged("A", "B", 1), Merged("D", "B", 2), Merged("E", "E", 2));

        lineage.Circles.Select(circle => string.Join(" ", circle)).ShouldBe(["A B C"]);
        Shown(lineage).ShouldBe(["D → B merged since 2"]);
    }

    [Fact]
    public void Split_EndsNothing()
    {
        var lineage = At(9, new LineageFact("N", LineageKind.Split, "A", Day(4), Day(4), null));

        (lineage.Members.Count, lineage.IsEmpty).ShouldBe((0, false));
        lineage.Splits.ShouldBe([new LineageSplit("N", "A", Day(4))]);
        lineage.Steps.ShouldBe([new LineageStep("N", LineageKind.Split, "A", Day(4))]);
    }

    [Fact]
    public void AnyFacts_InAnyOrder_EndAtAccountsThatAreThere() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var facts = Enumerable.Range(0, random.Next(12)).Select(_ => Any(random)).ToList();
            var (lineage, shuffled) = (At(15, [.. facts]), At(15, [.. facts.OrderBy(_ => random.Next())]));
            return lineage.Members.All(member => lineage.Of(member.Survivor) is null && member.Account != member.Survivor)
                && lineage.Circles.All(circle => circle.All(account => lineage.Of(account) is null))
                && Shown(lineage).SequenceEqual(Shown(shuffled))
                && lineage.Circles.SelectMany(circle => circle).SequenceEqual(shuffled.Circles.SelectMany(circle => circle));
        }));

    private static LineageFact Any(Random random) => new(
        $"a{random.Next(6)}", (LineageKind)random.Next(3), $"a{random.Next(6)}", Day(random.Next(20)), Day(random.Next(20)), random.Next(3) == 0 ? Day(random.Next(20)) : null);

    private static AccountLineage At(int day, params LineageFact[] facts) => AccountLineage.AsOf(facts, Day(day));

    private static LineageFact Merged(string account, string into, int day) => new(account, LineageKind.Merged, into, Day(day), Day(day), null);

    private static LineageFact Renamed(string account, string into, int day) => new(account, LineageKind.Renamed, into, Day(day), Day(day), null);

    private static Instant Day(int day) => new(day * Instant.MicrosPerDay);

    private static List<string> Shown(AccountLineage lineage) =>
        [.. lineage.Members.Select(member => $"{member.Account} → {member.Survivor} {LineageWords.Of(member.Kind)} since {member.Since.Micros / Instant.MicrosPerDay}")];
}
