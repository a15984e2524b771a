using Hale.Core.Time;

namespace Hale.Core.Metrics.Planning;

/// <summary>A step by which the latest fact of a source moved on as knowledge grew.</summary>
/// <param name="KnownAt">From when on the fact counts as known: no earlier than it was.</param>
/// <param name="LastFact">When it occurred.</param>
public readonly record struct ReachStep(Instant KnownAt, Instant LastFact);
