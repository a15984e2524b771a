using Hale.Core.Scorecards;

namespace Hale.Core.Movement;

/// <summary>What an override that holds does to a number.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Low">The lowest number that satisfies a force, and what a floor lifts to; on the inner scale.</param>
/// <param name="High">The highest number that satisfies it, and what a cap caps at.</param>
internal readonly record struct Limitation(OverrideKind Kind, double Low, double High)
{
    /// <summary>What the overrides that hold make of a number, or of none: any force before every cap, a cap before a floor; of forces and caps the lowest decides, of floors the highest.</summary>
    /// <param name="all">The overrides.</param>
    /// <param name="number">The number; null without one.</param>
    /// <param name="isScored">Whether enough is present for a score; a force does not look at the number otherwise.</param>
    public static double? Apply(IReadOnlyList<Limitation> all, double? number, bool isScored)
    {
        var forces = all.Where(rule => rule.Kind == OverrideKind.Force).ToList();
        if (forces.Count > 0)
        {
            return forces.Min(rule => number is { } free && isScored ? Math.Clamp(free, rule.Low, rule.High) : rule.Low);
        }

        if (number is not { } computed)
        {
            return null;
        }

        var raised = all.Where(rule => rule.Kind == OverrideKind.Floor).Aggregate(computed, (reached, rule) => Math.Max(reached, rule.Low));
        return all.Where(rule => rule.Kind == OverrideKind.Cap).Aggregate(raised, (reached, rule) => Math.Min(reached, rule.High));
    }
}
