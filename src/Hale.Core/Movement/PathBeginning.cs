using Hale.Core.Paths;

namespace Hale.Core.Movement;

/// <summary>What a step of a score that depends on where it was began with.</summary>
/// <param name="State">Where the score was; null when it started afresh.</param>
/// <param name="Days">The local days since then.</param>
internal readonly record struct PathBeginning(PathState? State, double Days)
{
    public static PathBeginning Of(PathStep? step) => step is { } taken ? new(taken.Before, taken.Before is null ? 0 : taken.Days) : default;
}
