using Hale.Core.Time;

namespace Hale.Core.Outcomes;

/// <summary>What became of an account and of what it pays, between a moment and a later one.</summary>
/// <param name="IsKnown">Whether it can be said yet: the later moment has come, and no grace that began before it is open.</param>
/// <param name="Left">Whether it decided to leave, or left. A merger is no loss.</param>
/// <param name="Merged">Whether it became part of another account.</param>
/// <param name="Amount">What it pays in a year from the later moment on, under a renewal from when that begins; null where an amount or a rate is missing, or it has no terms.</param>
public sealed record LaterLife(bool IsKnown, bool Left, bool Merged, decimal? Amount)
{
    /// <summary>Reads it from all that is known at a third moment.</summary>
    /// <param name="facts">What is stored of the account.</param>
    /// <param name="lifecycle">How paid life is read.</param>
    /// <param name="known">The moment up to which facts may be known.</param>
    /// <param name="zone">The project's zone.</param>
    /// <param name="isWatched">Whether activity between two moments would be known as of <paramref name="known"/>.</param>
    /// <param name="from">The first moment: amounts are taken at the rates of the last day before it.</param>
    /// <param name="until">The later moment.</param>
    public static LaterLife Of(AccountFacts facts, Lifecycle lifecycle, Instant known, ProjectZone zone, Func<Instant, Instant, bool> isWatched, Instant from, Instant until)
    {
        var ledger = AccountLedger.Of(facts, lifecycle, known, zone, isWatched);
        var since = ledger.Entries.Where(entry => entry.Counts && entry.EffectiveAt >= from && Instant.Earlier(entry.DecidedAt, entry.EffectiveAt) < until).ToList();
        var left = since.Exists(entry => OutcomeWords.IsLoss(entry.Kind));
        var merged = !left && since.Exists(entry => entry.Kind == OutcomeKind.Merged);
        var begun = since.Where(entry => entry.Kind == OutcomeKind.Renewed && entry.EffectiveAt < until).Select(entry => entry.DecidedAt).Append(until).Max();
        var amount = ledger.Terms.HasBegun ? ledger.Terms.PaidFrom(begun, zone.DayClosedBy(from)) : null;
        return new LaterLife(until <= known && !ledger.Open.Any(end => from <= end && end < until), left, merged, left ? 0 : amount);
    }
}
