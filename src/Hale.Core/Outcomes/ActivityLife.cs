using Hale.Core.Time;

namespace Hale.Core.Outcomes;

/// <summary>The paid life of an account without terms, as its activity tells it as of a moment.</summary>
/// <param name="trail">The activity; of its first events each is known.</param>
/// <param name="count">How many of the first events had occurred.</param>
/// <param name="isWatched">Whether between two moments something that happened would be known as of the moment looked at.</param>
/// <param name="asOf">The moment.</param>
internal sealed class ActivityLife(ActivityTrail trail, int count, Func<Instant, Instant, bool> isWatched, Instant asOf)
{
    /// <summary>The first event; null when there was none.</summary>
    public Instant? First => count == 0 ? null : trail[0].At;

    /// <summary>The latest event; null when there was none.</summary>
    public Instant? Last => count == 0 ? null : trail[count - 1].At;

    /// <summary>Until when the latest event keeps the account a customer; null when there was none.</summary>
    public Instant? KeptUntil => count == 0 ? null : KeptBy(trail[count - 1].At);

    /// <summary>When the customer's present life began: the first event after the last silence that was long enough to lose it; null when there was none.</summary>
    public Instant? Since => count == 0 ? null : trail.SilencesWithin(count) is [.., var last] ? trail[last + 1].At : trail[0].At;

    /// <summary>The latest event before a moment; null when there was none.</summary>
    public Instant? LastBefore(Instant moment) => trail.CountBefore(moment, count) is var before and > 0 ? trail[before - 1].At : null;

    /// <summary>Until when an event keeps the account a customer.</summary>
    public Instant KeptBy(Instant at) => trail.KeptBy(at);

    /// <summary>The losses by silence, and the returns from them, in order. A silence that nobody watched is none.</summary>
    public IReadOnlyList<LedgerEntry> Entries()
    {
        var entries = new List<LedgerEntry>();
        foreach (var silence in trail.SilencesWithin(count))
        {
            if (Lost(trail[silence]) is { } lost)
            {
                var back = trail[silence + 1];
                entries.Add(lost);
                entries.Add(new LedgerEntry(OutcomeKind.Reactivated, LedgerRule.Return, back.At, back.At, Instant.Later(back.At, back.KnownAt)) { ActiveAt = back.At });
            }
        }

        if (KeptUntil < asOf && Lost(trail[count - 1]) is { } still)
        {
            entries.Add(still);
        }

        return entries;
    }

    private LedgerEntry? Lost(Activity last)
    {
        var until = KeptBy(last.At);
        return isWatched(last.At, until) ? new LedgerEntry(OutcomeKind.Churned, LedgerRule.Inactivity, until, until, Instant.Later(until, last.KnownAt)) { ActiveAt = last.At } : null;
    }
}
