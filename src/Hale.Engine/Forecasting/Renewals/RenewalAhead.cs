using Hale.Core.Time;
using Hale.Engine.Forecasting.Odds;

namespace Hale.Engine.Forecasting.Renewals;

/// <summary>A decision that a customer has before it.</summary>
/// <param name="Account">The customer.</param>
/// <param name="Stake">What is decided on; it has an end and a deadline.</param>
/// <param name="Staying">How likely it is renewed; null where nothing is known of such terms.</param>
/// <param name="DaysLeft">The whole local days to the deadline; negative once it has passed.</param>
public sealed record RenewalAhead(ForecastAccount Account, ForecastStake Stake, Staying? Staying, int DaysLeft)
{
    /// <summary>The name of the customer; null where it has none.</summary>
    public string? Name { get; init; }

    /// <summary>Revenue at risk: ARR·(1 − P); null where the probability is not known.</summary>
    public double? AtRisk => Staying is { } staying ? Stake.Revenue * (1 - staying.Probability) : null;

    /// <summary>The deadline.</summary>
    public Instant Deadline => Stake.Deadline!.Value;
}
