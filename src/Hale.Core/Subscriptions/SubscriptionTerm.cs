using Hale.Core.Time;

namespace Hale.Core.Subscriptions;

/// <summary>
/// A paid term of an account, in the version that was known from one moment to another. An agreed end is known with the term; that it stopped is known to
/// nobody before it does.
/// </summary>
/// <param name="Product">What is paid for; null when the source does not say.</param>
/// <param name="Start">When the term starts.</param>
/// <param name="Ends">When the agreed term ends, exclusive; null when no end is agreed.</param>
/// <param name="Stopped">When it stopped in fact, exclusive; null when it did not.</param>
/// <param name="Amount">What is paid for each period; null when the source does not say.</param>
/// <param name="Months">How many months a period has, at least 1; null when the amount is for the whole term.</param>
/// <param name="Currency">The currency of the amount; null when the source does not say.</param>
/// <param name="NoticeDays">How many days before the end notice must be given; null when the source does not say.</param>
/// <param name="KnownAt">From when on this version is known.</param>
/// <param name="ClosedAt">From when on it does not count any more; null while it does.</param>
public sealed record SubscriptionTerm(
    string? Product,
    Instant Start,
    Instant? Ends,
    Instant? Stopped,
    decimal? Amount,
    int? Months,
    string? Currency,
    int? NoticeDays,
    Instant KnownAt,
    Instant? ClosedAt)
{
    /// <summary>The id that the source gives it, to name it by; null when it has none, or where nobody asks.</summary>
    public string? Id { get; init; }

    /// <summary>Whether it came with an account that merged, while it ran: it is no further term of one that the account has already.</summary>
    public bool IsBroughtIn { get; init; }

    /// <summary>Whether this version counts at a moment: known by then, and not closed.</summary>
    public bool IsKnownAt(Instant asOf) => KnownAt <= asOf && (ClosedAt is not { } closed || asOf < closed);

    /// <summary>The end as far as it can be known at a moment: the agreed one, or an earlier stop before that moment; null when there is neither.</summary>
    public Instant? EndAsOf(Instant asOf) => Stopped is { } stopped && stopped < asOf && (Ends is not { } ends || stopped < ends) ? stopped : Ends;
}
