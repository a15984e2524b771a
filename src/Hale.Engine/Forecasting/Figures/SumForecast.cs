using Hale.Core.Money;

namespace Hale.Engine.Forecasting.Figures;

/// <summary>Adds up what is expected of customers: <c>GRR = Σ ARR·[1 − due·(1 − P·(1 − d))] / Σ ARR</c>.</summary>
internal static class SumForecast
{
    /// <summary>The figures of some customers.</summary>
    /// <param name="segment">Their segment.</param>
    /// <param name="accounts">What is expected of each.</param>
    /// <param name="draws">What they come to in each draw of the simulation; it is used up.</param>
    public static ForecastLine Of(string? segment, IReadOnlyList<AccountForecast> accounts, ForecastDraws draws)
    {
        var revenue = accounts.Sum(account => account.Account.Revenue);
        var stakes = accounts.SelectMany(account => account.Stakes).ToList();
        double Share(double money) => revenue > 0 ? money / revenue : 1;
        Projected Shares(double money, double[] drawn) => Projected.Of(Share(money), Array.ConvertAll(drawn, Share));
        var due = accounts.Where(account => account.IsDue && account.Account.LeavesAt is null).ToList();
        var largest = due.MaxBy(account => account.DueRevenue);
        var dueRevenue = due.Sum(account => account.DueRevenue);
        var renewals = stakes.Where(stake => stake.Decision is { IsRenewal: true }).ToList();
        return new ForecastLine(
            segment,
            accounts.Count,
            revenue,
            Shares(stakes.Sum(stake => stake.Stake.Revenue * stake.Kept), draws.Kept),
            Shares(stakes.Sum(stake => stake.Stake.Revenue * stake.Net), draws.Net),
            Projected.Of(renewals.Sum(stake => stake.Stake.Revenue * stake.Net), draws.Renewed))
        {
            DueAccounts = accounts.Count(account => account.Stakes.Any(stake => stake.Decision is { IsRenewal: true })),
            DueRevenue = renewals.Sum(stake => stake.Stake.Revenue),
            Leaving = accounts.Count(account => account.Account.LeavesAt is not null),
            LeavingRevenue = accounts.Where(account => account.Account.LeavesAt is not null).Sum(account => account.Account.Revenue),
            AtRisk = renewals.Sum(stake => stake.Stake.Revenue * (1 - stake.Decision!.Probability)),
            LowestBandRevenue = accounts.Where(account => account.Account.Band == 0).Sum(account => account.Account.Revenue),
            Effective = EffectiveNumber.Of(accounts.Select(account => account.Account.Revenue)),
            EffectiveDue = EffectiveNumber.Of(due.Select(account => account.DueRevenue)),
            Largest = largest?.Account.Account,
            LargestShare = largest is null || dueRevenue <= 0 ? 0 : largest.DueRevenue / dueRevenue,
            BinomialDeviation = revenue > 0 ? Math.Sqrt(accounts.Sum(account => account.BinomialVariance)) / revenue : 0,
            Spread = Deviation(Array.ConvertAll(draws.Plain, Share)),
            Sensitivity = revenue > 0 ? stakes.Sum(stake => stake.Stake.Revenue * stake.Slope) / revenue : 0,
        };
    }

    private static double Deviation(double[] values)
    {
        var mean = values.Length == 0 ? 0 : values.Average();
        return values.Length < 2 ? 0 : Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1));
    }
}
