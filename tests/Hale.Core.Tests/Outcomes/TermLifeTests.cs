using Hale.Core.Outcomes;
using static Hale.Tests.Outcomes.Lives;
using static Hale.Tests.Subscriptions.Terms;

namespace Hale.Tests.Outcomes;

/// <summary>Lives checked by hand.</summary>
public sealed class TermLifeTests
{
    private static readonly AccountFacts Whole = Facts(
    [
        Term("trial", "2023-01-01", "2023-01-15", 0),
        Term("pro", "2023-01-15", "2023-07-15", 1200),
        Term("team", "2023-04-01", "2023-07-15", 600),
        Term("pro", "2023-07-25", "2024-01-25", 1000),
        Term("pause", "2024-01-25", "2024-03-25", 0),
        Term("pro", "2024-03-25", "2024-09-25", 1000),
        Term("pro", "2025-02-01", "2026-02-01", 1500),
    ]);

    [Fact]
    public void Entries_OfAWholeLife_AreAllThere() => Texts(Of("2025-06-01", Whole)).ShouldBe(
    [
        "2023-01-15 converted conversion",
        "2023-04-01 expanded addition",
        "2023-07-15 renewed renewal",
        "2023-07-15 contracted renewal",
        "2024-01-25 paused pause",
        "2024-03-25 renewed resumption",
        "2024-09-25 churned gap",
        "2025-02-01 reactivated return",
    ]);

    [Theory]
    [InlineData("2023-01-01", AccountState.Prospect)]
    [InlineData("2023-01-10", AccountState.Trial)]
    [InlineData("2023-02-01", AccountState.Customer)]
    [InlineData("2023-07-20", AccountState.Customer)]
    [InlineData("2024-02-01", AccountState.Paused)]
    [InlineData("2024-04-01", AccountState.Customer)]
    [InlineData("2024-10-25", AccountState.Customer)]
    [InlineData("2024-10-26", AccountState.Lost)]
    [InlineData("2025-02-02", AccountState.Customer)]
    public void State_OfAWholeLife_IsThatOfTheMoment(string asOf, AccountState state) => Of(asOf, Whole).State.ShouldBe(state);

    [Fact]
    public void Entries_LateRenewal_IsOneWithItsChange()
    {
        var renewed = Of("2025-06-01", Whole).Entries.Where(entry => entry.EffectiveAt == Day("2023-07-15")).ToList();

        renewed.Select(entry => (entry.Before, entry.After, entry.Currency)).Distinct().ShouldBe([(1800m, 1000m, "EUR")]);
        renewed.ShouldAllBe(entry => entry.KnownAt == Day("2023-07-25") && entry.DecidedAt == Day("2023-07-25"));
        renewed[0].Terms.Count.ShouldBe(3);
    }

    [Fact]
    public void Entries_Gap_IsKnownWhenTheGraceIsOver()
    {
        Texts(Of("2024-10-25", Whole)).ShouldNotContain("2024-09-25 churned gap");
        Of("2024-10-25", Whole).Open.ShouldBe([Day("2024-09-25")]);
        Of("2024-10-26", Whole).Entries[^1].KnownAt.ShouldBe(Day("2024-10-25"));
    }

    [Fact]
    public void Entries_CoTerminated_AreOneRenewal() => Texts(Of("2024-06-01", Facts(
        [Term("pro", "2023-01-01", "2024-01-01", 1000), Term("team", "2023-01-01", "2024-01-01", 500), Term("pro", "2024-01-01", "2025-01-01", 900), Term("team", "2024-01-01", "2025-01-01", 800)])))
        .ShouldBe(["2024-01-01 renewed renewal", "2024-01-01 expanded renewal"]);

    [Fact]
    public void Entries_EarlyRenewal_CountsFromTheEndAndIsKnownBefore()
    {
        var facts = Facts([Term("pro", "2023-01-01", "2024-01-01", 1000), Term("pro", "2023-11-01", "2025-01-01", 1200)]);

        Texts(Of("2023-11-02", facts)).ShouldBe(["2024-01-01 renewed renewal", "2024-01-01 expanded renewal"]);
        var renewed = Of("2023-12-01", facts).Entries[0];
        (renewed.DecidedAt, renewed.KnownAt, renewed.Before, renewed.After).ShouldBe((Day("2023-11-01"), Day("2023-11-01"), 1000m, 1200m));
    }

    [Fact]
    public void Entries_FreeAfterPaid_IsLostAndStaysFree()
    {
        var ledger = Of("2024-01-10", Facts([Term("pro", "2023-01-01", "2024-01-01", 1000), Term("free", "2024-01-01", null, 0)]));

        Texts(ledger).ShouldBe(["2024-01-01 churned free"]);
        ledger.State.ShouldBe(AccountState.Free);
    }

    [Fact]
    public void Entries_ASumThatOnlyItsRateMoves_IsNoChange()
    {
        var facts = Facts([Term("pro", "2024-01-01", "2025-01-01", 1000), Term("pro", "2025-01-01", "2026-01-01", 1000)]);

        var renewed = Of("2025-06-01", facts, Contracts with { Rates = Dollars }).Entries.ShouldHaveSingleItem();
        (renewed.Kind, renewed.Before, renewed.After, renewed.Currency).ShouldBe((OutcomeKind.Renewed, 1100m, 1100m, "USD"));
    }

    [Fact]
    public void Entries_OneOfSeveralTermsEnds_IsNoRenewalAndNoLoss() => Texts(Of("2024-06-01", Facts(
        [Term("pro", "2023-01-01", null, 1000), Term("team", "2023-02-01", "2024-02-01", 500)])))
        .ShouldBe(["2023-02-01 expanded addition", "2024-02-01 contracted drop"]);

    [Fact]
    public void Entries_Stop_IsKnownAtOnceAndTakenBackWithinTheGrace()
    {
        var stopped = Term("pro", "2023-01-01", "2024-01-01", 1000, stopped: "2023-06-01");
        var facts = Facts([stopped, Term("pro", "2023-06-20", "2024-06-20", 1000)]);

        Texts(Of("2023-06-02", facts)).ShouldBe(["2023-06-01 churned stop"]);
        Of("2023-06-02", facts).State.ShouldBe(AccountState.Lost);
        Texts(Of("2023-07-01", facts)).ShouldBe(["2023-06-01 renewed renewal"]);
    }

    [Fact]
    public void Entries_TermWithoutAnEnd_GoesOnInSilence() => Of("2030-01-01", Facts([Term("pro", "2023-01-01", null, 1000)])).Entries.ShouldBeEmpty();
}
