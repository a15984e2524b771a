using Hale.Core.Subscriptions;
using Hale.Core.Time;

namespace Hale.Core.Outcomes;

/// <summary>A line of the ledger of outcomes: what an account did, why that is said, and what it rests on.</summary>
/// <param name="Kind">What it did.</param>
/// <param name="Rule">Why that is said.</param>
/// <param name="DecidedAt">When it was decided: no later than it became effective, but for a renewal within the grace.</param>
/// <param name="EffectiveAt">From when on it has effect; of a renewal and of a loss the end of the term.</param>
/// <param name="KnownAt">From when on it could be said.</param>
public sealed record LedgerEntry(OutcomeKind Kind, LedgerRule Rule, Instant DecidedAt, Instant EffectiveAt, Instant KnownAt)
{
    /// <summary>The terms that it rests on, the earliest first; none when it rests on none.</summary>
    public IReadOnlyList<SubscriptionTerm> Terms { get; init; } = [];

    /// <summary>The last activity before a silence, or the first after it; null for everything else.</summary>
    public Instant? ActiveAt { get; init; }

    /// <summary>The source that states it; null when it is derived.</summary>
    public string? Source { get; init; }

    /// <summary>Why, in the words of the source; null when nobody says.</summary>
    public string? Reason { get; init; }

    /// <summary>What the account paid in a year before; null when it cannot be said, or says nothing.</summary>
    public decimal? Before { get; init; }

    /// <summary>What it pays in a year afterwards; of a stated outcome the amount that the source gives. Null when it cannot be said.</summary>
    public decimal? After { get; init; }

    /// <summary>
    /// Of a renewal, a loss and a drop what the paid terms that end came to in a year: at most <see cref="Before"/>, in its currency and at its rate. Null when it cannot be said, or none ends.
    /// </summary>
    public decimal? Due { get; init; }

    /// <summary>The currency of these amounts; null when nobody says.</summary>
    public string? Currency { get; init; }

    /// <summary>The source that says otherwise, or better, of the same matter, so that this derived outcome is shown and does not count; null when it counts.</summary>
    public string? OutvotedBy { get; init; }

    /// <summary>Of a stated loss whether a paid term was active then and went on: the sources contradict each other.</summary>
    public bool WhileActive { get; init; }

    /// <summary>Whether it counts.</summary>
    public bool Counts => OutvotedBy is null;
}
