using Hale.Core.Time;

namespace Hale.Core.Outcomes;

/// <summary>An event that keeps an account a customer.</summary>
/// <param name="At">When it occurred.</param>
/// <param name="KnownAt">From when on it is known.</param>
/// <param name="ClosedAt">From when on it does not count any more; null while it does.</param>
public readonly record struct Activity(Instant At, Instant KnownAt, Instant? ClosedAt)
{
    /// <summary>Whether it counts as of a moment.</summary>
    public bool IsKnownAt(Instant asOf) => KnownAt <= asOf && (ClosedAt is not { } closed || asOf < closed);
}
