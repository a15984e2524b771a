using Hale.Core.Time;

namespace Hale.Core.Outcomes;

/// <summary>An outcome that a source states, in the version that was known from one moment to another.</summary>
/// <param name="Source">Who states it: the name of a source.</param>
/// <param name="Kind">What the customer did.</param>
/// <param name="DecidedAt">When it was decided.</param>
/// <param name="EffectiveAt">From when on it has effect.</param>
/// <param name="Reason">Why, in the words of the source; null when it does not say.</param>
/// <param name="KnownAt">From when on this version is known.</param>
/// <param name="ClosedAt">From when on it does not count any more; null while it does.</param>
public sealed record StatedOutcome(string Source, OutcomeKind Kind, Instant DecidedAt, Instant EffectiveAt, string? Reason, Instant KnownAt, Instant? ClosedAt)
{
    /// <summary>How much money it is about; null when the source does not say.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The currency of the amount; null when the source does not say.</summary>
    public string? Currency { get; init; }

    /// <summary>Whether it counts as of a moment: decided before it, known by then, and not closed.</summary>
    public bool IsKnownAt(Instant asOf) => DecidedAt < asOf && KnownAt <= asOf && (ClosedAt is not { } closed || asOf < closed);
}
