namespace Hale.Engine.Forecasting.Odds;

/// <summary>From what is known of an account to the probability that it stays: a calibrated map of the score or, without one, the rate of past renewals.</summary>
public interface IStayingOdds
{
    /// <summary>What it rests on.</summary>
    OddsBasis Basis { get; }

    /// <summary>How many days the probability of an account without a decision deadline reaches; above 0.</summary>
    double HorizonDays { get; }

    /// <summary>Whether the probability is that of one decision at the end of a term; false where it is that of still being a customer after <see cref="HorizonDays"/>, whatever is decided in them.</summary>
    bool IsOfOneDecision { get; }

    /// <summary>The probability of staying past a decision.</summary>
    /// <param name="score">The score on the inner scale, 0 to 100; null where there is none.</param>
    /// <param name="termMonths">The agreed length of the term; null where none is agreed.</param>
    /// <param name="daysToDecision">The days to the decision deadline, 0 or more; null of an account without one, whose probability is that of still being a customer after <see cref="HorizonDays"/>.</param>
    /// <returns>Null where nothing is known of such accounts.</returns>
    Staying? Of(double? score, int? termMonths, double? daysToDecision);
}
