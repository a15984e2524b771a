using Hale.Core.Time;
using Hale.Engine.Forecasting.Odds;

namespace Hale.Engine.Forecasting;

/// <summary>Finds which decisions about a stake a window holds, and how likely each keeps the customer.</summary>
/// <param name="asOf">The moment of the forecast.</param>
/// <param name="zone">The project's zone.</param>
/// <param name="odds">Where probabilities come from.</param>
public sealed class DecisionsAhead(Instant asOf, ProjectZone zone, IStayingOdds odds)
{
    /// <summary>How many times the reach of a probability may be chained. A convention: beyond it the score of today says little.</summary>
    public const double LongestChain = 4.2;

    /// <summary>The decisions; null where the window holds none.</summary>
    /// <exception cref="NoProbabilityException">Nothing is known of such accounts, or not so far ahead.</exception>
    public Decision? Of(ForecastAccount account, ForecastStake stake, ForecastWindow window) =>
        account.LeavesAt is not null ? (window.From == asOf ? Decision.Leaving : null)
        : stake is { Deadline: { } deadline, End: { } end } ? OfTerm(account, stake, deadline, end, window)
        : OfOpen(account, window);

    /// <summary>The probability of the next decision about a stake; null where nothing is known of such accounts.</summary>
    public Staying? Next(ForecastAccount account, ForecastStake stake) =>
        account.LeavesAt is not null ? Decision.Leaving.Staying : odds.Of(account.Score, stake.Months, stake.Deadline is { } deadline ? DaysTo(deadline) : null);

    private Decision? OfTerm(ForecastAccount account, ForecastStake stake, Instant deadline, Instant end, ForecastWindow window)
    {
        // A deadline that has passed without a notice is decided on at the latest when the term ends; until that is seen it counts as due.
        var (before, within) = (0, 0);
        var next = deadline;
        for (var number = 1; next < window.Until; number++)
        {
            (before, within) = Instant.Later(next, asOf) < window.From ? (before + 1, within) : (before, within + 1);
            next = new Instant(deadline.Micros + (new Period(Math.Max(1, stake.Months ?? 12) * number, WindowUnit.Month).EndAfter(end, zone).Micros - end.Micros));
        }

        return within == 0 ? null : new Decision(odds.Of(account.Score, stake.Months, DaysTo(deadline)) ?? throw new NoProbabilityException(stake.Months), before, within, true);
    }

    private Decision OfOpen(ForecastAccount account, ForecastWindow window)
    {
        var staying = odds.Of(account.Score, null, null) ?? throw new NoProbabilityException(null);
        var reaches = (window.Until.Micros - asOf.Micros) / (odds.HorizonDays * Instant.MicrosPerDay);
        return reaches > LongestChain
            ? throw new NoProbabilityException(null) { ReachDays = odds.HorizonDays }
            : new Decision(staying, (window.From.Micros - asOf.Micros) / (odds.HorizonDays * Instant.MicrosPerDay), window.Days / odds.HorizonDays, false);
    }

    private double DaysTo(Instant deadline) => Math.Max(0, (deadline.Micros - asOf.Micros) / (double)Instant.MicrosPerDay);
}
