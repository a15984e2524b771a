namespace Hale.Statistics.Regression;

/// <summary>How a logistic regression is fitted. Without any choice: maximum likelihood, each row counting once.</summary>
public sealed record LogisticOptions
{
    /// <summary>What keeps the coefficients small or near a wish.</summary>
    public LogisticPenalty Penalty { get; init; } = new LogisticPenalty.Free();

    /// <summary>Whether coefficients below 0 are forbidden. The intercept is free.</summary>
    public bool NonNegative { get; init; }

    /// <summary>How often each row counts, 0 or more; empty when each counts once.</summary>
    public ReadOnlyMemory<double> RowWeights { get; init; }

    /// <summary>A part of each row's log odds that is given, not fitted; empty when there is none.</summary>
    public ReadOnlyMemory<double> Offset { get; init; }

    /// <summary>
    /// Where the search begins: one coefficient for each column, then the intercept, such as the fit of the whole where samples of it are fitted. Empty: at the base rate. It saves steps and does
    /// not change the solution by more than rounding.
    /// </summary>
    public ReadOnlyMemory<double> Start { get; init; }
}
