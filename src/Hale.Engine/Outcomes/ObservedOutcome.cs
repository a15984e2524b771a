using Hale.Core.Outcomes;

namespace Hale.Engine.Outcomes;

/// <summary>What accounts did within a horizon, and by which rule that is said.</summary>
/// <param name="Answer">Whether they are still customers.</param>
/// <param name="Kind">What they did; null when nothing was decided, or it is not known.</param>
/// <param name="Rule">The rule.</param>
public readonly record struct ObservedOutcome(ObservedAnswer Answer, OutcomeKind? Kind, string Rule);
