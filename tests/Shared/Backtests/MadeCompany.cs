namespace Hale.Tests.Backtests;

/// <summary>A company whose truth is known: each month an account stays with probability <c>σ(Intercept + Slope · Σ truth · points / 100 + its own tendency)</c>.</summary>
internal sealed record MadeCompany
{
    public int Accounts { get; init; } = 300;

    public int Months { get; init; } = 18;

    public long Seed { get; init; } = 1;

    /// <summary>The true weight of each measure; they add up to 1.</summary>
    public IReadOnlyList<double> Truth { get; init; } = [0.5, 0.3, 0.2];

    /// <summary>The weights of the score that is judged; null: the true ones.</summary>
    public IReadOnlyList<double>? Weights { get; init; }

    /// <summary>The logit of staying a month at a true score of 0.</summary>
    public double Intercept { get; init; } = 1;

    /// <summary>By how much it rises up to a true score of 100.</summary>
    public double Slope { get; init; } = 4;

    /// <summary>The standard deviation of what makes accounts alike from month to month and no measure shows, on the logit scale.</summary>
    public double Tendency { get; init; }

    /// <summary>The standard deviation of what makes one month worse for all accounts than another, on the logit scale.</summary>
    public double Shock { get; init; }

    /// <summary>How much of a measure stays from month to month, 0 to 1.</summary>
    public double Persistence { get; init; } = 0.8;

    /// <summary>The chance of each value to be missing: its weight then goes to the others.</summary>
    public double Missing { get; init; }

    /// <summary>The share of accounts in the red band that a play is run for; a tenth of all accounts is held out when it is above 0.</summary>
    public double Played { get; init; }

    /// <summary>The share of the churn of played accounts that the play prevents.</summary>
    public double Saved { get; init; } = 0.7;
}
