using Hale.Core.Outcomes;
using static Hale.Tests.Outcomes.Lives;
using static Hale.Tests.Subscriptions.Terms;

namespace Hale.Tests.Outcomes;

public sealed class AccountLedgerTests
{
    private static readonly Core.Subscriptions.SubscriptionTerm Year = Term("pro", "2023-01-01", "2024-01-01", 1000);

    [Theory]
    [InlineData(OutcomeKind.ChurnedInvoluntary, "2024-01-20", AccountState.Lost)]
    [InlineData(OutcomeKind.Churned, "2023-12-10", AccountState.Lost)]
    [InlineData(OutcomeKind.Renewed, "2024-01-05", AccountState.Customer)]
    [InlineData(OutcomeKind.Merged, "2024-01-01", AccountState.Merged)]
    [InlineData(OutcomeKind.Merged, "2023-10-01", AccountState.Merged)]
    public void Stated_AboutTheSameEnd_CountsAndBothAreShown(OutcomeKind kind, string day, AccountState state)
    {
        var ledger = Of("2024-06-01", Facts([Year], Stated(kind, day)));

        ledger.Entries.Count.ShouldBe(2);
        var derived = ledger.Entries.Single(entry => entry.Source is null);
        (derived.Kind, derived.OutvotedBy, derived.Counts).ShouldBe((OutcomeKind.Churned, "crm", false));
        ledger.State.ShouldBe(state);
    }

    [Fact]
    public void Stated_LossWhileATermGoesOn_IsShownAsAContradiction()
    {
        var ledger = Of("2023-08-01", Facts([Year], Stated(OutcomeKind.Churned, "2023-05-01", "price")));

        var entry = ledger.Entries.ShouldHaveSingleItem();
        (entry.WhileActive, entry.Counts, entry.Reason, entry.Rule).ShouldBe((true, true, "price", LedgerRule.Stated));
        ledger.State.ShouldBe(AccountState.Customer);
    }

    [Fact]
    public void Stated_FarFromTheEnd_OutvotesNothing() =>
        Texts(Of("2024-06-01", Facts([Year], Stated(OutcomeKind.Renewed, "2023-06-01")))).ShouldBe(["2023-06-01 renewed stated", "2024-01-01 churned gap"]);

    [Fact]
    public void Stated_RenewalOfWhatLooksLost_MakesTheReturnNone() =>
        Texts(Of("2024-06-01", Facts([Year, Term("pro", "2024-03-01", null, 1000)], Stated(OutcomeKind.Renewed, "2024-01-01"))))
            .ShouldBe(["–2024-01-01 churned gap", "2024-01-01 renewed stated", "–2024-03-01 reactivated return"]);

    [Fact]
    public void Stated_NotYetKnown_SaysNothing()
    {
        var late = Stated(OutcomeKind.Renewed, "2024-01-05") with { KnownAt = Day("2024-07-01") };
        Texts(Of("2024-06-01", Facts([Year], late))).ShouldBe(["2024-01-01 churned gap"]);
        Of("2024-07-01", Facts([Year], late)).State.ShouldBe(AccountState.Customer);
    }

    [Fact]
    public void Merged_EndsOneLedger_AndGoesOnInTheOther()
    {
        var (at, known) = (Day("2023-05-01"), Day("2023-05-10"));
        var gone = Facts([Term("pro", "2023-02-01", "2024-02-01", 500)], Stated(OutcomeKind.Converted, "2023-02-01"), Stated(OutcomeKind.Renewed, "2023-06-01"));

        var before = Of("2023-08-01", gone.UntilMerged(at, known, "other"));
        var after = Of("2023-08-01", Facts([Year]).With(gone.SinceMerged(at, known)));

        Texts(before).ShouldBe(["2023-02-01 converted stated", "2023-05-01 merged stated"]);
        before.State.ShouldBe(AccountState.Merged);
        Texts(after).ShouldBe(["2023-05-01 expanded addition", "2023-06-01 renewed stated"]);
        after.Entries[0].KnownAt.ShouldBe(known);
    }

    [Fact]
    public void Merged_TermOfTheSameProduct_IsNoEarlyRenewal()
    {
        var (at, known) = (Day("2023-10-01"), Day("2023-10-01"));
        var gone = Facts([Term("pro", "2023-02-01", "2024-06-01", 500)]);

        var ledger = Of("2024-02-15", Facts([Year]).With(gone.SinceMerged(at, known)));

        Texts(ledger).ShouldBe(["2023-10-01 expanded addition", "2024-01-01 contracted drop"]);
        ledger.Entries[0].After.ShouldBe(1500);
    }

    [Fact]
    public void State_OutcomesAlone_AreBelieved()
    {
        var stated = Lifecycle.StatedOnly;
        Of("2024-06-01", Facts([]), stated).State.ShouldBe(AccountState.Customer);
        Of("2024-06-01", Facts([], Stated(OutcomeKind.Churned, "2024-05-01")), stated).State.ShouldBe(AccountState.Lost);
        Of("2024-06-01", Facts([], Stated(OutcomeKind.Churned, "2024-04-01"), Stated(OutcomeKind.Reactivated, "2024-05-01")), stated).State.ShouldBe(AccountState.Customer);
    }

    [Fact]
    public void Activity_SilenceAndReturn_AreALossAndAReactivation()
    {
        var facts = new AccountFacts("acme", [], [], [Bought("2024-01-01"), Bought("2024-03-31"), Bought("2024-08-01")]);

        Texts(Of("2024-09-01", facts, Silent)).ShouldBe(["2024-06-29 churned inactivity", "2024-08-01 reactivated return"]);
        Of("2024-06-29", facts, Silent).State.ShouldBe(AccountState.Customer);
        Of("2024-06-30", facts, Silent).State.ShouldBe(AccountState.Lost);
        Of("2023-12-31", facts, Silent).State.ShouldBe(AccountState.Prospect);
    }

    [Fact]
    public void Activity_SilenceThatNobodyWatched_IsNoLoss() => AccountLedger
        .Of(new AccountFacts("acme", [], [], [Bought("2024-01-01"), Bought("2024-08-01")]), Silent, Day("2024-09-01"), Berlin, (_, _) => false).Entries.ShouldBeEmpty();

    private static Activity Bought(string day) => new(Day(day), Day(day), null);
}
