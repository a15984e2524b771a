namespace Hale.Bench.Coverage.Companies;

/// <summary>What a law comes to.</summary>
/// <param name="Auc">The AUC of the score.</param>
/// <param name="AucError">The standard error of <paramref name="Auc"/>.</param>
/// <param name="Churn">The share of the accounts that leave in some row.</param>
/// <param name="Intercept">The log odds of leaving at a score of 0, by the line that is true on average.</param>
/// <param name="Slope">By how much they rise up to a score of 100.</param>
/// <param name="Staying">The share of rows with about each of <see cref="Scores"/> that stay.</param>
internal sealed record LawTruth(double Auc, double AucError, double Churn, double Intercept, double Slope, IReadOnlyList<double> Staying)
{
    /// <summary>The scores at which a probability of staying is looked at.</summary>
    public static IReadOnlyList<double> Scores { get; } = [30, 50, 70];

    /// <summary>How many accounts a company needs so that about so many leave.</summary>
    public int AccountsFor(int churners) => (int)Math.Round(churners / Churn);

    /// <summary>The probability of leaving by the line of log odds that is true on average, so that its level and its spread are right.</summary>
    public double Leaving(double score) => 1 / (1 + Math.Exp(-Intercept - (Slope * score / 100)));
}
