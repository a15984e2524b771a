using Hale.Core.Time;

namespace Hale.Core.Outcomes;

/// <summary>Where an account stands as of a moment, and what is at stake when its terms end.</summary>
/// <param name="State">Where it stands.</param>
/// <param name="Stakes">What it pays, by when that ends, the earliest first; none of an account without paid terms.</param>
/// <param name="LeavesAt">Of an account that has decided to leave (notice given, cancellation scheduled): when that takes effect. Null of every other.</param>
/// <param name="Entries">The lines of its ledger that count, in the order in which they became effective.</param>
public sealed record BookedLife(AccountState State, IReadOnlyList<Stake> Stakes, Instant? LeavesAt, IReadOnlyList<LedgerEntry> Entries)
{
    /// <summary>Reads it; only what was known at the moment counts.</summary>
    /// <param name="facts">What is stored of the account.</param>
    /// <param name="lifecycle">How paid life is read.</param>
    /// <param name="asOf">The moment.</param>
    /// <param name="zone">The project's zone.</param>
    /// <param name="isWatched">Whether activity between two moments would be known as of the moment; asked only where activity is read.</param>
    public static BookedLife Of(AccountFacts facts, Lifecycle lifecycle, Instant asOf, ProjectZone zone, Func<Instant, Instant, bool> isWatched)
    {
        var ledger = AccountLedger.Of(facts, lifecycle, asOf, zone, isWatched);
        List<LedgerEntry> counting = [.. ledger.Entries.Where(entry => entry.Counts)];
        return new BookedLife(
            ledger.State,
            ledger.Terms.Stakes(facts.Terms),
            counting.Find(entry => OutcomeWords.IsLoss(entry.Kind) && entry.EffectiveAt >= asOf)?.EffectiveAt,
            counting);
    }
}
