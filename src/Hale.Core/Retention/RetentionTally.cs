namespace Hale.Core.Retention;

/// <summary>All that is counted of the customers of a period, or of a segment of them. The order of the accounts does not matter.</summary>
public sealed record RetentionTally
{
    /// <summary>From one end to the other.</summary>
    public RevenueBridge Bridge { get; init; } = new();

    /// <summary>The customers at the start.</summary>
    public CohortTally Cohort { get; init; } = new();

    /// <summary>The decisions that came due.</summary>
    public RenewalTally Renewals { get; init; } = new();

    /// <summary>The tally with one account more.</summary>
    public RetentionTally With(AccountMovement one) => new() { Bridge = Bridge.With(one), Cohort = Cohort.With(one), Renewals = Renewals.With(one) };
}
