using Hale.Core.Outcomes;
using Hale.Core.Subscriptions;
using Hale.Core.Time;
using Hale.Tests.Scoring;
using Hale.Tests.Subscriptions;

namespace Hale.Tests.Outcomes;

/// <summary>Laws of the ledger, over terms drawn at random.</summary>
public sealed class LedgerLawsTests
{
    private static readonly Lifecycle Short = Lives.Contracts with { Grace = new Period(4, WindowUnit.Day) };

    [Fact]
    public void Entries_OrderOfTheTerms_DoesNotMatter() => Property.Holds(seed =>
    {
        var (random, terms) = Draw(seed);
        Shown(Ledger(random.Shuffled(terms), random.AsOf)).ShouldBe(Shown(Ledger(terms, random.AsOf)));
    });

    [Fact]
    public void Entries_WhatBecomesKnownLater_ChangesNothing() => Property.Holds(seed =>
    {
        var (random, terms) = Draw(seed);
        var later = random.Term() with { KnownAt = new Instant(random.AsOf.Micros + 1) };
        Shown(Ledger([.. terms, later], random.AsOf)).ShouldBe(Shown(Ledger(terms, random.AsOf)));
        Ledger([.. terms, later], random.AsOf).State.ShouldBe(Ledger(terms, random.AsOf).State);
    });

    [Fact]
    public void Entries_AreKnownByTheMoment() => Property.Holds(seed =>
    {
        var (random, terms) = Draw(seed);
        Ledger(terms, random.AsOf).Entries.ShouldAllBe(entry => entry.KnownAt <= random.AsOf);
    });

    /// <summary>Every life of a customer ends in exactly one loss or is open, and every further one begins with a return.</summary>
    [Fact]
    public void Lives_EachEndsInOneLossOrIsOpen() => Property.Holds(seed =>
    {
        var (random, terms) = Draw(seed);
        var ledger = Ledger(terms, random.AsOf);
        var ends = ledger.Entries.Where(entry => entry.Kind is OutcomeKind.Churned or OutcomeKind.Reactivated).Select(entry => entry.Kind).ToList();

        ends.ShouldBe(Enumerable.Range(0, ends.Count).Select(index => index % 2 == 0 ? OutcomeKind.Churned : OutcomeKind.Reactivated));
        var isLost = ends.Count % 2 == 1;
        (ledger.State is AccountState.Customer).ShouldBe(!isLost && Paid(terms, random.AsOf).Any(), string.Join('\n', Shown(ledger)));
    });

    /// <summary>Every end of paid terms is a renewal, a loss, still open, or one beside which others go on.</summary>
    [Fact]
    public void Ends_AreEachOneThing() => Property.Holds(seed =>
    {
        var (random, terms) = Draw(seed);
        var ledger = Ledger(terms, random.AsOf);
        var paid = Paid(terms, random.AsOf).ToList();
        foreach (var end in paid.Select(term => term.EndAsOf(random.AsOf)).OfType<Instant>().Where(end => end < random.AsOf).Distinct())
        {
            var renewed = ledger.Entries.Count(entry => entry.Kind == OutcomeKind.Renewed && entry.EffectiveAt == end);
            var lost = ledger.Entries.Count(entry => entry.Kind == OutcomeKind.Churned && entry.EffectiveAt == end);
            var goesOn = paid.Exists(term => term.Start <= Short.Grace!.Value.EndAfter(end, Terms.Berlin) && (term.EndAsOf(random.AsOf) is not { } other || other > end));
            (renewed + lost).ShouldBeLessThanOrEqualTo(1);
            (lost + (ledger.Open.Contains(end) ? 1 : 0)).ShouldBe(goesOn ? 0 : 1);
        }
    });

    private static (RandomTerms Random, List<SubscriptionTerm> Terms) Draw(int seed)
    {
        var random = new RandomTerms(seed);
        return (random, random.Make());
    }

    private static AccountLedger Ledger(IReadOnlyList<SubscriptionTerm> terms, Instant asOf) => AccountLedger.Of(Lives.Facts(terms), Short, asOf, Terms.Berlin, (_, _) => true);

    private static IEnumerable<SubscriptionTerm> Paid(IEnumerable<SubscriptionTerm> terms, Instant asOf) =>
        terms.Where(term => term.IsKnownAt(asOf) && term.Start < asOf && (term.EndAsOf(asOf) is not { } end || end > term.Start));

    private static List<string> Shown(AccountLedger ledger) =>
        [.. ledger.Entries.Select(entry => $"{entry.EffectiveAt} {entry.DecidedAt} {entry.KnownAt} {entry.Kind} {entry.Rule} {entry.Before} {entry.After} {string.Join(';', entry.Terms)}")];
}
