using Hale.Core.Definitions.Changes;
using Hale.Engine.Planning;

namespace Hale.Engine.Tests.Planning;

public sealed class ScoreImpactTests
{
    private static readonly ScoreImpact Impact = Of(
        Account("stays", (80, "green"), (80, "green"), 100),
        Account("falls", (80, "green"), (60, "yellow"), 10),
        Account("falls_rich", (80, "green"), (79, "green"), 5000),
        Account("rises", (40, "red"), (55, "yellow"), null),
        Account("loses", (50, "yellow"), (null, null), 1),
        Account("enters", null, (90, "green"), 7),
        Account("leaves", (30, "red"), null, 8));

    [Fact]
    public void Counts_OfMoves_AreThoseOfTheAccounts()
    {
        Impact.ChangeBand.ShouldBe(5);
        Impact.LoseScore.ShouldBe(1);
        Impact.GainScore.ShouldBe(0);
        Impact.Enter.ShouldBe(1);
        Impact.Leave.ShouldBe(1);
        Impact.CountOf("green", account => account.Before).ShouldBe(3);
        Impact.CountOf(null, account => account.After).ShouldBe(1);
    }

    [Fact]
    public void Flows_HoldEveryAccountOnce_WithRevenueWhereItIsKnown()
    {
        Impact.Flows.Sum(flow => flow.Accounts).ShouldBe(Impact.Accounts.Count);
        Impact.Flows.Single(flow => flow is { From: "green", To: "green" }).Revenue.ShouldBe(5100);
        Impact.Flows.Single(flow => flow is { From: "red", To: "yellow" }).Revenue.ShouldBeNull();
    }

    [Fact]
    public void WorstMovers_AreOrderedByRevenueTimesFall() =>
        Impact.WorstMovers(10).Select(account => account.Account).ShouldBe(["falls_rich", "falls", "loses"]);

    [Fact]
    public void Spread_IsOverTheScoresThatChange() =>
        Impact.Spread.ShouldBe(new ChangeSpread(1, 2, -16.2m, -1, 11.8m));

    [Fact]
    public void Spread_WithoutAnyChange_IsNone() => ChangeSpread.Of([0, 0]).ShouldBeNull();

    private static ScoreImpact Of(params AccountImpact[] accounts) => new(new ComparedScore("health", "Health", "a", "b"), ["red", "yellow", "green"], 1, accounts, [], false);

    private static AccountImpact Account(string account, (int? Value, string? Band)? before, (int? Value, string? Band)? after, double? revenue) =>
        new(account, Side(before), Side(after), after?.Value - before?.Value, revenue, null);

    private static ImpactSide? Side((int? Value, string? Band)? side) => side is { } scored ? new ImpactSide(scored.Value, scored.Band, 1) : null;
}
