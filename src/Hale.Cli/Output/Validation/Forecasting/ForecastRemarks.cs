using System.Globalization;
using Hale.Engine.Forecasting;
using Hale.Engine.Forecasting.Changes;
using Hale.Engine.Forecasting.Odds;
using Hale.Engine.Forecasting.Records;

namespace Hale.Cli.Output.Validation.Forecasting;

/// <summary>What a forecast rests on, in sentences.</summary>
internal static class ForecastRemarks
{
    private const double DaysPerMonth = 30.4375;

    public static IEnumerable<string> Of(Forecast forecast)
    {
        var whole = forecast.Lines.Values.First()[0];
        yield return Probability(forecast.Odds.Basis);
        if (Chained(forecast) is { } chained)
        {
            yield return chained;
        }

        yield return Change(forecast.Change);
        if (forecast.Book.Additions is { Changes: > 0 } added)
        {
            yield return $"Between renewals customers added {Per100(added.PerYear)} times per 100 customers and year ({Words.Count(added.Changes, "addition")} seen); NRR counts on it, GRR does not.";
        }

        if (whole.Leaving > 0)
        {
            yield return $"{Words.Count(whole.Leaving, "customer")} ({ForecastCells.Money(whole.LeavingRevenue, forecast.Book.Currency)}) {(whole.Leaving == 1 ? "has" : "have")} given notice and {(whole.Leaving == 1 ? "counts" : "count")} as lost at once.";
        }

        if (forecast.Book.Bands.Count > 0)
        {
            yield return $"Revenue in {forecast.Book.Bands[0]}: {ForecastCells.Money(whole.LowestBandRevenue, forecast.Book.Currency)}. That is another number than revenue at risk, which is Σ revenue × (1 − probability of staying).";
        }

        if (forecast.Book.WithoutRevenue > 0)
        {
            yield return $"{Words.Count(forecast.Book.WithoutRevenue, "customer")} without an amount {(forecast.Book.WithoutRevenue == 1 ? "is" : "are")} left out.";
        }

        yield return Interval(forecast);
        if (forecast.IsReconstructed)
        {
            yield return "Reconstructed: computed later, from what was known then.";
        }
    }

    /// <summary>Where probabilities come from.</summary>
    public static string Probability(OddsBasis basis) => basis.Verdict is not { } verdict
        ? $"No score involved: without a map that was known then, every customer has the rate of past renewals of terms like its own ({Words.Count(basis.Outcomes, "past decision")}, {Words.Number(basis.Losses)} of them losses). `hale calibrate` makes a map."
        : basis.IsCalibrated
            ? $"Probabilities of staying by {basis.Name}: calibrated, fitted on {Words.Count(basis.Outcomes, "observation")} with {Words.Count(basis.Losses, "customer")} that left."
            : $"Probabilities of staying by {basis.Name} are not calibrated: {ForecastCells.Why(verdict)} ({Words.Count(basis.Outcomes, "observation")}, {Words.Count(basis.Losses, "customer")} that left). Read every figure with that in mind.";

    private static string? Chained(Forecast forecast)
    {
        var isAsked = forecast.Book.Accounts.Any(account => account.Stakes.Any(stake => stake.End is null || !forecast.Odds.IsOfOneDecision && stake.Months * DaysPerMonth <= forecast.Odds.HorizonDays));
        var longest = forecast.Lines.Keys.Max() * DaysPerMonth / forecast.Odds.HorizonDays;
        return isAsked && longest > 1.05
            ? string.Create(CultureInfo.InvariantCulture, $"Customers without a deadline, or with terms no longer than {forecast.Odds.HorizonDays:0} days: the probability reaches so far and is chained {longest:0.0} times, as if scores stayed as they are.")
            : null;
    }

    private static string Change(RenewalChange change) => change.IsAssumed
        ? $"What renewals do to what is paid is assumed, for only {Words.Count(change.Renewals, "past renewal")} with amounts {(change.Renewals == 1 ? "is" : "are")} known ({PastChanges.Needed} are needed): 3 % less (0.1–10 %) and 2 % more (0.1–7 %) on the mean."
        : $"Of {Words.Count(change.Renewals, "past renewal")} with amounts: {ForecastCells.Share(change.Contraction.Expected)} less on the mean by those that fell, {ForecastCells.Share(change.Expansion.Expected)} more by those that rose; segments are drawn towards this by as much as they are small.";

    private static string Interval(Forecast forecast)
    {
        var excess = forecast.Excess.Values.Last();
        var past = excess.Forecasts == 0
            ? $"a stated default for what no model sees (until {ExcessVariance.Needed} forecasts that rest on the same kind of probability have come true)"
            : $"what {Words.Count(excess.Forecasts, "earlier forecast")} of the same kind missed";
        return $"Intervals: {Words.Number(forecast.Draws)} futures drawn (seed {forecast.Seed}) with chance, the uncertainty of the probabilities, and {past}. “Counts as”: so many customers of equal size would vary as much.";
    }

    private static string Per100(double perYear) => (100 * perYear).ToString("0.#", CultureInfo.InvariantCulture);
}
