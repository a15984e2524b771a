namespace Hale.Core.Scoring;

/// <summary>What the overrides that hold make of a printed number.</summary>
/// <param name="Applied">The index of the override that decided, or −1.</param>
/// <param name="Rule">That override; null when none decided.</param>
/// <param name="Printed">The number after it; null when there is none.</param>
/// <param name="Cap">The cap that also holds for the bounds; null without one.</param>
/// <param name="Floor">The floor that also holds for the bounds, as far as the cap lets it; null without one.</param>
internal readonly record struct OverrideOutcome(int Applied, OverrideRule? Rule, decimal? Printed, decimal? Cap, decimal? Floor)
{
    /// <summary>No override holds.</summary>
    public static OverrideOutcome None(decimal? printed) => new(-1, null, printed, null, null);

    /// <summary>Any force comes before every cap; a cap comes before a floor. Of forces and caps the lowest number decides, of floors the highest; of equals the first written.</summary>
    public static OverrideOutcome Decide(ReadOnlySpan<OverrideRule> rules, ReadOnlySpan<bool> fired, decimal? printed)
    {
        var (force, forced) = Lowest(rules, fired, Scorecards.OverrideKind.Force, rule => rule.Force(printed));
        if (force >= 0)
        {
            return new(force, rules[force], forced, null, null);
        }

        var (cap, most) = Lowest(rules, fired, Scorecards.OverrideKind.Cap, rule => rule.Highest);
        var (floor, negated) = Lowest(rules, fired, Scorecards.OverrideKind.Floor, rule => -rule.Lowest);
        return printed is { } number ? Limit(rules, number, (cap, most), (floor, -negated)) : None(null);
    }

    /// <summary>The number at least the floor, and then at most the cap. The cap decides unless the floor alone changed the number.</summary>
    private static OverrideOutcome Limit(ReadOnlySpan<OverrideRule> rules, decimal number, (int Index, decimal Most) capping, (int Index, decimal Least) lifting)
    {
        var ((cap, most), (floor, least)) = (capping, lifting);
        var raised = floor >= 0 ? Math.Max(number, least) : number;
        var limited = cap >= 0 ? Math.Min(raised, most) : raised;
        var floorDecides = floor >= 0 && (cap < 0 || (limited > number && limited == least));
        var applied = floorDecides ? floor : cap;
        return new(applied, applied >= 0 ? rules[applied] : null, limited, cap >= 0 ? most : null, floor >= 0 ? least : null);
    }

    /// <summary>A printed bound as the cap and the floor leave it.</summary>
    public decimal Limit(decimal bound) => Math.Min(Math.Max(bound, Floor ?? decimal.MinValue), Cap ?? decimal.MaxValue);

    /// <summary>A band that is held although the number lies in another, as the override that decided leaves it.</summary>
    public int Limit(int held, CompiledScorecard scorecard)
    {
        if (Rule is { Kind: Scorecards.OverrideKind.Force } force)
        {
            return Math.Clamp(held, scorecard.Bands.IndexOf(force.Lowest), scorecard.Bands.IndexOf(force.Highest));
        }

        var lifted = Floor is { } floor ? Math.Max(held, scorecard.Bands.IndexOf(floor)) : held;
        return Cap is { } cap ? Math.Min(lifted, scorecard.Bands.IndexOf(cap)) : lifted;
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
