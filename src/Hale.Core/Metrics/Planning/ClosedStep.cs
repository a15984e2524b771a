using Hale.Core.Time;

namespace Hale.Core.Metrics.Planning;

/// <summary>A step that a fact made which no longer counts.</summary>
/// <param name="Step">The step.</param>
/// <param name="ClosedAt">From when on it does not count.</param>
public readonly record struct ClosedStep(ReachStep Step, Instant ClosedAt);
