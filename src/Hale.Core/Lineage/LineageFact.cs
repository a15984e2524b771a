using Hale.Core.Time;

namespace Hale.Core.Lineage;

/// <summary>That an account was merged into another, got another id, or was split off, in the version that was known from one moment to another.</summary>
/// <param name="Account">The account that it happened to: the one that ended or, of a split, the one that came into being.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Other">The account that it became or became part of; of a split, the one that it came out of.</param>
/// <param name="OccurredAt">When it happened.</param>
/// <param name="KnownAt">From when on it was known, and the other account with it.</param>
/// <param name="ClosedAt">From when on it does not count any more; null while it does.</param>
public sealed record LineageFact(string Account, LineageKind Kind, string Other, Instant OccurredAt, Instant KnownAt, Instant? ClosedAt)
{
    /// <summary>Whether it counts as of a moment: it had happened before, was known by then, and was not closed.</summary>
    public bool HoldsAt(Instant asOf) => OccurredAt < asOf && KnownAt <= asOf && (ClosedAt is not { } closed || asOf < closed);
}
