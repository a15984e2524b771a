namespace Hale.Engine.Forecasting.Figures;

/// <summary>What is expected of an account in a window.</summary>
/// <param name="Account">The account.</param>
/// <param name="Stakes">What is expected of each of its stakes.</param>
public sealed record AccountForecast(ForecastAccount Account, IReadOnlyList<StakeForecast> Stakes)
{
    /// <summary>Whether the window holds a decision.</summary>
    public bool IsDue => Stakes.Any(stake => stake.IsDue);

    /// <summary>The revenue that is decided on.</summary>
    public double DueRevenue => Stakes.Where(stake => stake.IsDue).Sum(stake => stake.Stake.Revenue);

    /// <summary>The variance of the kept revenue if every probability were known exactly and accounts decided independently: the one decision of an account is one draw.</summary>
    public double BinomialVariance
    {
        get
        {
            // With one draw u for all stakes, stake i is kept when u < Pi: the covariance of two is min(Pi, Pj) − Pi·Pj.
            var variance = 0.0;
            foreach (var one in Stakes.Where(stake => stake.Decision is not null))
            {
                foreach (var other in Stakes.Where(stake => stake.Decision is not null))
                {
                    var (p, q) = (one.Decision!.Probability, other.Decision!.Probability);
                    variance += one.Stake.Revenue * other.Stake.Revenue * (Math.Min(p, q) - (p * q));
                }
            }

            return variance;
        }
    }
}
