using Hale.Core.Time;
using Hale.Engine.Forecasting.Odds;

namespace Hale.Engine.Forecasting;

/// <summary>Finds which decisions about a stake a window holds, and how likely each keeps the customer.</summary>
/// <param name="asOf">The moment of the forecast.</param>
/// <param name="zone">The project's zone.</param>
/// <param name="odds">Where probabilities come from.</param>
public sealed class DecisionsAhead(Instant asOf, ProjectZone zone, IStayingOdds odds)
{
    /// <summary>How many times the reach of a probability may be chained: four, and a little for months of different length. A convention: beyond it the score of today says little.</summary>
    public const double LongestChain = 4.2;

    private const int UsualTerm = 12;
    private const double DaysPerMonth = 365.25 / 12;

    /// <summary>The decisions; null where the window holds none.</summary>
    /// <exception cref="NoProbabilityException">Nothing is known of such accounts, or not so far ahead.</exception>
    public Decision? Of(ForecastAccount account, ForecastStake stake, ForecastWindow window) =>
        account.LeavesAt is not null ? (window.From == asOf ? Decision.Leaving : null)
        : stake is { Deadline: { } deadline, End: { } end } ? OfTerm(account, stake, (deadline, end), window)
        : Reached(account, stake, window, 0, isRenewal: false);

    /// <summary>The probability of the next decision about a stake; null where nothing is known of such accounts.</summary>
    public Staying? Next(ForecastAccount account, ForecastStake stake) =>
        account.LeavesAt is not null ? Decision.Leaving.Staying : odds.Of(account.Score, stake.Months, DaysTo(stake.Deadline));

    private Decision? OfTerm(ForecastAccount account, ForecastStake stake, (Instant Deadline, Instant End) first, ForecastWindow window)
    {
        // A deadline that has passed without a notice is decided on at the latest when the term ends; until that is seen it counts as due.
        var (before, within) = (0, 0);
        var months = Math.Max(1, stake.Months ?? UsualTerm);
        for (var next = first.Deadline; next < window.Until;)
        {
            (before, within) = Instant.Later(next, asOf) < window.From ? (before + 1, within) : (before, within + 1);
            next = new Instant(first.Deadline.Micros + new Period(months * (before + within), WindowUnit.Month).EndAfter(first.End, zone).Micros - first.End.Micros);
        }

        return within == 0 ? Early(account, stake, window)
            : !odds.IsOfOneDecision && months * DaysPerMonth <= odds.HorizonDays ? Reached(account, stake, window, before + within, isRenewal: true)
            : new Decision(Staying(account, stake), before + within, before + within, IsRenewal: true);
    }

    /// <summary>
    /// Who decides before its deadline: a map of a horizon has seen how many accounts without a decision in it left all the same. A map of decisions and the base rate do not know when before a
    /// deadline customers decide. Null too where the probability does not reach so far, and of a window that begins later.
    /// </summary>
    private Decision? Early(ForecastAccount account, ForecastStake stake, ForecastWindow window)
    {
        var reaches = (window.Until.Micros - asOf.Micros) / (odds.HorizonDays * Instant.MicrosPerDay);
        return !odds.IsOfOneDecision && window.From == asOf && reaches <= LongestChain && odds.Of(account.Score, stake.Months, null) is { } staying
            ? new Decision(staying, reaches, 0, IsRenewal: false) { IsEarly = true }
            : null;
    }

    /// <summary>The probability reaches so many days; further ones are a chain of it.</summary>
    private Decision Reached(ForecastAccount account, ForecastStake stake, ForecastWindow window, int renewals, bool isRenewal)
    {
        var reaches = (window.Until.Micros - asOf.Micros) / (odds.HorizonDays * Instant.MicrosPerDay);
        return reaches > LongestChain ? throw new NoProbabilityException(stake.Months) { ReachDays = odds.HorizonDays } : new Decision(Staying(account, stake), reaches, renewals, isRenewal);
    }

    private Staying Staying(ForecastAccount account, ForecastStake stake) => odds.Of(account.Score, stake.Months, DaysTo(stake.Deadline)) ?? throw new NoProbabilityException(stake.Months);

    private double? DaysTo(Instant? deadline) => deadline is { } moment ? Math.Max(0, (moment.Micros - asOf.Micros) / (double)Instant.MicrosPerDay) : null;
}
