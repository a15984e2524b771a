using Hale.Engine.Forecasting.Changes;

namespace Hale.Engine.Forecasting.Figures;

/// <summary>
/// What is expected of one stake: <c>1 − due·(1 − P·(1 − d))</c> of its revenue is kept, P being the probability of staying and d the expected relative contraction of those that stay, no
/// account counting for more than it paid. Where a window holds several decisions their P·(1 − d) are multiplied.
/// </summary>
/// <param name="Stake">The stake.</param>
/// <param name="Decision">The decisions in the window; null where there are none: not due.</param>
/// <param name="Kept">The expected share of its revenue that is kept, 0 to 1.</param>
/// <param name="Net">The expected ratio of its revenue afterwards to before, with expansion.</param>
/// <param name="Slope">By how much <paramref name="Kept"/> rises with the log odds of staying.</param>
public sealed record StakeForecast(ForecastStake Stake, Decision? Decision, double Kept, double Net, double Slope)
{
    /// <summary>Whether it is decided on in the window.</summary>
    public bool IsDue => Decision is { IsEarly: false };

    /// <summary>The expectation.</summary>
    /// <param name="stake">The stake.</param>
    /// <param name="decision">The decisions in the window; null where there are none.</param>
    /// <param name="change">What a renewal does to what is paid.</param>
    /// <param name="added">What the customer adds between renewals in the window, relative.</param>
    /// <param name="dropped">What a customer without an agreed end drops in the window, relative, 0 to 1.</param>
    public static StakeForecast Of(ForecastStake stake, Decision? decision, RenewalChange change, double added, double dropped)
    {
        if (decision is null)
        {
            return new StakeForecast(stake, null, 1, 1 + added, 0);
        }

        var stays = decision.Probability;
        var slope = decision.Number * (1 - decision.Staying.Probability);
        if (decision.Renewals == 0)
        {
            dropped = decision.IsEarly ? 0 : dropped;
            return new StakeForecast(stake, decision, stays * (1 - dropped), stays * (1 - dropped + added), stays * (1 - dropped) * slope);
        }

        var kept = stays * Math.Pow(change.Kept, decision.Renewals);
        return new StakeForecast(stake, decision, kept, stays * (Math.Pow(change.Ratio, decision.Renewals) + added), kept * slope);
    }
}
