namespace Hale.Core.Retention;

/// <summary>
/// The customers at the start of a period of whom it is known what became: rates are theirs alone. Not among them are those whose term ended and whose grace is not over (<see cref="RevenueBridge.Open"/>)
/// and those who became part of an account that nobody names. Amounts are of those whose amounts are known at both ends.
/// </summary>
public sealed record CohortTally
{
    /// <summary>How many customers, with what they paid at the start.</summary>
    public MoneyTally Start { get; init; }

    /// <summary>Who was lost, with what they paid.</summary>
    public MoneyTally Lost { get; init; }

    /// <summary>Of the lost those who did not want to go.</summary>
    public MoneyTally LostInvoluntarily { get; init; }

    /// <summary>Who stays and pays less, with what they pay less.</summary>
    public MoneyTally Contracted { get; init; }

    /// <summary>Who stays and pays more, with what they pay more.</summary>
    public MoneyTally Expanded { get; init; }

    /// <summary>Who was outside at the start, was a customer once, and is one at the end: no part of the cohort, but of the net churn.</summary>
    public MoneyTally Returned { get; init; }

    /// <summary>How many have their amounts.</summary>
    public long Priced { get; init; }

    /// <summary>The sum of the squares of what they paid at the start: with it, (Σ revenue)² ÷ Σ revenue² is the number of equal customers that the revenue is worth.</summary>
    public double Squares { get; init; }

    /// <summary>Those left out because it is not known yet whether they go on, with what they paid at the start.</summary>
    public MoneyTally Open { get; init; }

    /// <summary>To how many customers of equal size the revenue is worth as evidence; null when there is none.</summary>
    public double? EffectiveNumber => Squares > 0 ? Money.EffectiveNumber.Of((double)Start.Revenue, Squares) : null;

    /// <summary>What is left of each customer's revenue, no more than it paid at the start, added up: the numerator of gross revenue retention.</summary>
    public decimal Retained => Start.Revenue - Lost.Revenue - Contracted.Revenue;

    /// <summary>The tally with one account more.</summary>
    public CohortTally With(AccountMovement one)
    {
        var (before, after) = one.IsUnpriced ? (0m, 0m) : (one.Opening.Revenue ?? 0, one.Closing.Revenue ?? 0);
        if (one.Kind == MovementKind.Returned && !one.Closing.IsOpen)
        {
            return this with { Returned = Returned.And(after) };
        }

        if (!one.IsInCohort || one.Kind == MovementKind.MergedAway)
        {
            return this;
        }

        return one.Closing.IsOpen ? this with { Open = Open.And(before) } : Decided(one, before, after);
    }

    private CohortTally Decided(AccountMovement one, decimal before, decimal after)
    {
        var isLost = one.Kind == MovementKind.Churned;
        return this with
        {
            Start = Start.And(before),
            Lost = isLost ? Lost.And(before) : Lost,
            LostInvoluntarily = isLost && one.Loss == Outcomes.OutcomeKind.ChurnedInvoluntary ? LostInvoluntarily.And(before) : LostInvoluntarily,
            Contracted = one.Kind == MovementKind.Contracted ? Contracted.And(before - after) : Contracted,
            Expanded = one.Kind == MovementKind.Expanded ? Expanded.And(after - before) : Expanded,
            Priced = Priced + (one.IsUnpriced ? 0 : 1),
            Squares = Squares + ((double)before * (double)before),
        };
    }
}
