namespace Hale.Core.Retention;

/// <summary>The decisions that came due in a period.</summary>
public sealed record RenewalTally
{
    /// <summary>How many were decided.</summary>
    public long Due { get; init; }

    /// <summary>How many of them were renewed.</summary>
    public long Renewed { get; init; }

    /// <summary>How many accounts decided.</summary>
    public long Accounts { get; init; }

    /// <summary>How many are open.</summary>
    public long Open { get; init; }

    /// <summary>How many were decided and have no amount; they are in no amount.</summary>
    public long Unpriced { get; init; }

    /// <summary>What came due in a year, and was decided.</summary>
    public decimal DueRevenue { get; init; }

    /// <summary>Of that what was renewed, no more of any decision than came due.</summary>
    public decimal KeptRevenue { get; init; }

    /// <summary>The tally with the decisions of one account more.</summary>
    public RenewalTally With(AccountMovement one)
    {
        var decided = one.Decisions.Where(decision => !decision.IsOpen).ToList();
        var priced = decided.Where(decision => decision is { Due: not null, Kept: not null }).ToList();
        return one.Decisions.Count == 0 ? this : new RenewalTally
        {
            Due = Due + decided.Count,
            Renewed = Renewed + decided.Count(decision => decision.Renewed),
            Accounts = Accounts + (decided.Count > 0 ? 1 : 0),
            Open = Open + one.Decisions.Count - decided.Count,
            Unpriced = Unpriced + decided.Count - priced.Count,
            DueRevenue = DueRevenue + priced.Sum(decision => decision.Due!.Value),
            KeptRevenue = KeptRevenue + priced.Sum(decision => decision.Kept!.Value),
        };
    }
}
