using Hale.Core.Outcomes;
using Hale.Core.Retention;
using Hale.Tests.Outcomes;
using static Hale.Tests.Outcomes.Lives;
using static Hale.Tests.Retention.Books;
using static Hale.Tests.Subscriptions.Terms;

namespace Hale.Tests.Retention;

/// <summary>Lives whose movement in a period is worked out by hand. A term ends with the moment before its end, and a period begins with its first.</summary>
public sealed class AccountMovementTests
{
    private static readonly RetentionPeriod Year = Period("2024-01-01", "2025-01-01");
    private static readonly Core.Subscriptions.SubscriptionTerm Before = Term("pro", "2023-03-01", "2024-03-01", 1000);

    public static TheoryData<string, string, Core.Subscriptions.SubscriptionTerm[]> Cases => new()
    {
        { "renewed as it was", "Kept 1000→1000", [Before, Term("pro", "2024-03-01", "2025-03-01", 1000)] },
        { "renewed for more", "Expanded 1000→1300", [Before, Term("pro", "2024-03-01", "2025-03-01", 1300)] },
        { "renewed for less", "Contracted 1000→700", [Before, Term("pro", "2024-03-01", "2025-03-01", 700)] },
        { "renewed early: the overlap is no expansion", "Kept 1000→1000", [Before, Term("pro", "2024-01-15", "2025-03-01", 1000)] },
        { "renewed within the grace", "Kept 1000→1000", [Before, Term("pro", "2024-03-20", "2025-03-20", 1000)] },
        { "not renewed", "Churned 1000→–", [Before] },
        { "stopped", "Churned 1000→–", [Term("pro", "2023-03-01", null, 1000, stopped: "2024-05-01")] },
        { "lost and back within the year", "Contracted 1000→800", [Before, Term("pro", "2024-08-01", "2025-08-01", 800)] },
        { "lost before and back", "Returned –→800", [Term("pro", "2022-03-01", "2023-03-01", 1000), Term("pro", "2024-08-01", "2025-08-01", 800)] },
        { "new", "Began –→500", [Term("pro", "2024-08-01", "2025-08-01", 500)] },
        { "new and gone", "Passing –→–", [Term("pro", "2024-02-01", "2024-05-01", 500)] },
        { "one of two products dropped", "Contracted 1500→1000", [Term("pro", "2023-03-01", "2025-03-01", 1000), Term("team", "2023-06-01", "2024-06-01", 500)] },
        { "a second product", "Expanded 1000→1500", [Term("pro", "2023-03-01", "2025-03-01", 1000), Term("team", "2024-06-01", "2025-06-01", 500)] },
        { "to a free plan", "Churned 1000→–", [Before, Term("free", "2024-03-01", null, 0)] },
        { "a trial is no customer", "Outside –→–", [Term("trial", "2023-12-20", "2024-01-20", 0)] },
        { "raised in a pause", "Expanded 1000→1300", [Before, Term("pause", "2024-03-01", "2024-06-01", 0), Term("pro", "2024-06-01", "2025-06-01", 1300)] },
        { "paused at the end", "Kept 1000→1000", [Before, Term("pause", "2024-03-01", "2025-03-01", 0)] },
        { "lost while paused", "Churned 1000→–", [Before, Term("pause", "2024-03-01", "2024-06-01", 0)] },
        { "ends with the year: due in the next", "Kept 1000→1000", [Term("pro", "2024-01-01", "2025-01-01", 1000) with { Start = Day("2023-01-01") }] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Movement_OfALife_IsAsWorkedOutByHand(string why, string expected, Core.Subscriptions.SubscriptionTerm[] terms) =>
        Text(Moved(Year, terms)).ShouldBe(expected, why);

    [Fact]
    public void Pause_ThatCountsForNothing_IsAContractionAndItsEndAnExpansion()
    {
        var history = History(Facts([Before, Term("pause", "2024-03-01", "2024-06-01", 0), Term("pro", "2024-06-01", "2025-06-01", 1300)]), paused: PausedRevenue.Nothing);

        Text(Moved(Period("2024-01-01", "2024-04-01"), history)).ShouldBe("Contracted 1000→0");
        Text(Moved(Period("2024-04-01", "2024-07-01"), history)).ShouldBe("Expanded 0→1300");
        Text(Moved(Year, history)).ShouldBe("Expanded 1000→1300");
    }

    [Fact]
    public void End_WhoseGraceIsNotOver_IsOpen()
    {
        var one = Moved(Period("2024-01-01", "2024-03-10"), History(Facts([Before]), known: "2024-03-15"));

        (Text(one), one.Closing.IsOpen, one.Decisions.Single().IsOpen).ShouldBe(("Kept 1000→1000", true, true));
        Moved(Period("2024-01-01", "2024-03-10"), History(Facts([Before]), known: "2024-04-15")).Kind.ShouldBe(MovementKind.Churned);
    }

    [Theory]
    [InlineData(OutcomeKind.ChurnedInvoluntary, "2024-03-10", MovementKind.Churned)]
    [InlineData(OutcomeKind.Churned, "2024-02-20", MovementKind.Churned)]
    [InlineData(OutcomeKind.Renewed, "2024-03-05", MovementKind.Kept)]
    [InlineData(OutcomeKind.Merged, "2024-03-01", MovementKind.MergedAway)]
    public void Stated_SaysHowItEnded(OutcomeKind stated, string day, MovementKind kind)
    {
        var one = Moved(Year, History(Facts([Before], Stated(stated, day))));

        (one.Kind, one.Loss).ShouldBe((kind, kind == MovementKind.Churned ? stated : (OutcomeKind?)null));
    }

    [Fact]
    public void Stated_RenewalWithoutATerm_HasNoAmount()
    {
        var one = Moved(Year, History(Facts([Before], Stated(OutcomeKind.Renewed, "2024-03-05"))));

        (Text(one), one.IsUnpriced).ShouldBe(("Kept 1000→?", true));
    }

    [Fact]
    public void Merged_CountsWithTheOneItBecamePartOf_FromThePeriodOfTheMergerOn()
    {
        var (at, known) = (Day("2024-05-01"), Day("2024-05-10"));
        var gone = Facts([Term("pro", "2023-06-01", "2025-06-01", 500)]);
        var member = History(gone.UntilMerged(at, known, "acme"));
        var own = History(Facts([Term("team", "2023-03-01", "2026-03-01", 1000)]).With(gone.SinceMerged(at, known)));

        var together = AccountMovement.Of("acme", own, [KeyValuePair.Create("gone", member)], Year);

        (Text(together), together.Merged.Single()).ShouldBe(("Kept 1500→1500", "gone"));
        Text(AccountMovement.Of("gone", member, [], Period("2024-01-01", "2024-05-01"))).ShouldBe("Kept 500→500");
        Text(AccountMovement.Of("acme", own, [], Period("2024-01-01", "2024-05-01"))).ShouldBe("Kept 1000→1000");
    }

    [Fact]
    public void Currencies_BothEndsAreAtTheRatesOfTheFirstDay()
    {
        var lifecycle = Contracts with { Rates = Dollars };
        var terms = new[] { Before, Term("pro", "2024-03-01", "2025-03-01", 1000) };

        Text(Moved(Year, History(Facts(terms), lifecycle: lifecycle))).ShouldBe("Kept 1100→1100");
        Text(Moved(Period("2024-12-01", "2025-01-01"), History(Facts(terms), lifecycle: lifecycle))).ShouldBe("Kept 1250→1250");
        Text(Moved(Period("2022-12-01", "2024-01-01"), History(Facts(terms), lifecycle: lifecycle))).ShouldBe("Began –→?");
    }

    [Fact]
    public void Activity_SaysWhoIsACustomer_AndNothingOfAmounts()
    {
        var facts = new AccountFacts("acme", [], [], [.. new[] { "2023-12-01", "2024-02-01", "2024-09-01" }.Select(day => new Activity(Day(day), Day(day), null))]);
        var history = History(facts, "2025-06-01", Silent);

        Text(Moved(Period("2024-01-01", "2024-06-01"), history)).ShouldBe("Churned ?→–");
        Text(Moved(Period("2024-06-01", "2024-10-01"), history)).ShouldBe("Returned –→?");
        Text(Moved(Period("2023-11-01", "2024-01-01"), history)).ShouldBe("Began –→?");
    }
}
