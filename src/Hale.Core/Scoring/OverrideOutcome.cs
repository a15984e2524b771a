namespace Hale.Core.Scoring;

/// <summary>What the fired overrides make of a printed number.</summary>
/// <param name="Applied">The index of the override that decided, or −1.</param>
/// <param name="Printed">The number after it; null when there is none.</param>
/// <param name="Cap">The cap that also holds for the bounds; null without one.</param>
internal readonly record struct OverrideOutcome(int Applied, decimal? Printed, decimal? Cap)
{
    /// <summary>Any force comes before every cap; of forces the one that gives the lowest number decides, of caps the lowest; of equals the first written.</summary>
    public static OverrideOutcome Decide(ReadOnlySpan<OverrideRule> rules, ReadOnlySpan<bool> fired, decimal? printed)
    {
        var (force, forced) = Lowest(rules, fired, Scorecards.OverrideKind.Force, rule => rule.Force(printed));
        if (force >= 0)
        {
            return new(force, forced, null);
        }

        var (cap, limit) = Lowest(rules, fired, Scorecards.OverrideKind.Cap, rule => rule.Highest);
        return cap < 0 || printed is not { } number ? new(-1, printed, null) : new(cap, Math.Min(number, limit), limit);
    }

    private static (int Index, decimal Number) Lowest(
        ReadOnlySpan<OverrideRule> rules, ReadOnlySpan<bool> fired, Scorecards.OverrideKind kind, Func<OverrideRule, decimal> target)
    {
        var (best, lowest) = (-1, 0m);
        for (var index = 0; index < rules.Length; index++)
        {
            if (fired[index] && rules[index].Kind == kind && (best < 0 || target(rules[index]) < lowest))
            {
                (best, lowest) = (index, target(rules[index]));
            }
        }

        return (best, lowest);
    }
}
