namespace Hale.Engine.Forecasting.Odds;

/// <summary>Probabilities that are known elsewhere: a function, taken as it is.</summary>
/// <param name="basis">What they rest on.</param>
/// <param name="horizonDays">How many days the probability of an account without a deadline reaches.</param>
/// <param name="staying">The probability, by score, length of term and days to the decision.</param>
public sealed class GivenOdds(OddsBasis basis, double horizonDays, Func<double?, int?, double?, Staying?> staying) : IStayingOdds
{
    /// <inheritdoc/>
    public OddsBasis Basis => basis;

    /// <inheritdoc/>
    public double HorizonDays => horizonDays;

    /// <inheritdoc/>
    public bool IsOfOneDecision => true;

    /// <inheritdoc/>
    public Staying? Of(double? score, int? termMonths, double? daysToDecision) => staying(score, termMonths, daysToDecision);
}
