namespace Hale.Core.Time;

/// <summary>
/// What a moment is computed with: what had occurred before it, as far as it was known at that moment or at a later one. With both alike it is what every score of a day rests on.
/// </summary>
public readonly record struct Knowledge
{
    /// <summary>Throws <see cref="ArgumentOutOfRangeException"/> when the moment of knowledge lies before the as-of.</summary>
    public Knowledge(Instant asOf, Instant known)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(known.Micros, asOf.Micros, nameof(known));
        (AsOf, Known) = (asOf, known);
    }

    /// <summary>Only facts that occurred before it count.</summary>
    public Instant AsOf { get; }

    /// <summary>Only facts that were known then, and not closed by then, count. Never before <see cref="AsOf"/>.</summary>
    public Instant Known { get; }

    /// <summary>When something became known, for work that asks what was known at <see cref="AsOf"/>: what was known by <see cref="Known"/> counts as known then, what was not stays unknown.</summary>
    public Instant SeenAt(Instant knownAt) => AsOf < knownAt && knownAt <= Known ? AsOf : knownAt;
}
