using Hale.Core.Outcomes;
using Hale.Core.Subscriptions;
using static Hale.Tests.Outcomes.Lives;
using static Hale.Tests.Subscriptions.Terms;

namespace Hale.Tests.Outcomes;

/// <summary>What is at stake when terms end, and what came of it, checked by hand.</summary>
public sealed class BookedLifeTests
{
    [Fact]
    public void Stakes_TermsThatEndTogether_AreOneWithTheEarlierDeadline()
    {
        var life = Booked("2024-03-01", Term("pro", "2024-01-01", "2025-01-01", 1200) with { NoticeDays = 60 }, Term("team", "2024-01-01", "2025-01-01", 600) with { NoticeDays = 30 }, Term("seats", "2024-02-01", "2024-05-01", 300));
        life.Stakes.Select(stake => (stake.End, stake.Deadline, stake.Amount, stake.Months)).ShouldBe([
            (Day("2024-05-01"), Day("2024-05-01"), 300m, 3), (Day("2025-01-01"), Day("2024-11-02"), 1800m, 12)]);
        (life.State, life.LeavesAt).ShouldBe((AccountState.Customer, null));
    }

    [Fact]
    public void Stakes_RenewalAgreedAhead_MovesTheEndAndNotTheAmount()
    {
        var life = Booked("2024-11-15", Term("pro", "2024-01-01", "2025-01-01", 1200), Term("pro", "2025-01-01", "2026-01-01", 2400) with { KnownAt = Day("2024-11-01") });
        life.Stakes.ShouldHaveSingleItem().ShouldSatisfyAllConditions(stake => stake.End.ShouldBe(Day("2026-01-01")), stake => stake.Amount.ShouldBe(1200m));
    }

    [Fact]
    public void Stakes_WithinTheGrace_AreWhatWasPaidLast() =>
        Booked("2024-07-10", Term("pro", "2024-01-01", "2024-07-01", 600)).Stakes.ShouldHaveSingleItem().End.ShouldBe(Day("2024-07-01"));

    [Fact]
    public void Stakes_WithoutAnEnd_HaveNoDeadline() =>
        Booked("2024-07-10", Term("pro", "2024-01-01", null, 600)).Stakes.ShouldHaveSingleItem().ShouldSatisfyAllConditions(stake => stake.End.ShouldBeNull(), stake => stake.Deadline.ShouldBeNull(), stake => stake.Months.ShouldBeNull());

    [Fact]
    public void Leaves_NoticeGiven_IsKnownBeforeItTakesEffect()
    {
        var facts = new AccountFacts("a", [Term("pro", "2024-01-01", "2025-01-01", 1200)], [new StatedOutcome("crm", OutcomeKind.Churned, Day("2024-09-01"), Day("2025-01-01"), null, Day("2024-09-01"), null)], []);
        BookedLife.Of(facts, Contracts, Day("2024-08-31"), Berlin, (_, _) => true).LeavesAt.ShouldBeNull();
        BookedLife.Of(facts, Contracts, Day("2024-09-02"), Berlin, (_, _) => true).LeavesAt.ShouldBe(Day("2025-01-01"));
    }

    [Theory]
    [InlineData("2025-03-01", "2024-06-01", "2025-01-02", true, false, 900)]
    [InlineData("2025-01-10", "2024-06-01", "2025-01-02", true, false, 900)]
    [InlineData("2024-12-01", "2024-06-01", "2025-01-02", false, false, 1200)]
    [InlineData("2026-03-01", "2025-06-01", "2026-01-02", true, true, 0)]
    [InlineData("2026-01-10", "2025-06-01", "2026-01-02", false, false, 0)]
    public void Later_OfATermThatEnded_SaysWhatBecameOfIt(string known, string from, string until, bool isKnown, bool left, int amount)
    {
        var facts = new AccountFacts("a", [Term("pro", "2024-01-01", "2025-01-01", 1200), Term("pro", "2025-01-01", "2026-01-01", 900)], [], []);
        var later = LaterLife.Of(facts, Contracts, Day(known), Berlin, (_, _) => true, Day(from), Day(until));
        (later.IsKnown, later.Left).ShouldBe((isKnown, left));
        if (isKnown)
        {
            later.Amount.ShouldBe(amount);
        }
    }

    private static BookedLife Booked(string asOf, params SubscriptionTerm[] terms) =>
        BookedLife.Of(new AccountFacts("a", terms, [], []), Contracts, Day(asOf), Berlin, (_, _) => true);
}
