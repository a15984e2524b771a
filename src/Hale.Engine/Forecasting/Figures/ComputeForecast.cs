using Hale.Engine.Forecasting.Odds;

namespace Hale.Engine.Forecasting.Figures;

/// <summary>Computes the figures of a forecast: expectations by arithmetic, intervals by simulation. Pure; the same inputs give the same figures.</summary>
/// <param name="book">The customers.</param>
/// <param name="odds">Where probabilities come from.</param>
/// <param name="settings">How intervals are simulated.</param>
public sealed class ComputeForecast(ForecastBook book, IStayingOdds odds, SimulationSettings settings)
{
    private const double DaysPerYear = 365.25;

    /// <summary>What is expected of each customer in a window.</summary>
    /// <exception cref="NoProbabilityException">There is no probability for some.</exception>
    public IReadOnlyList<AccountForecast> Accounts(ForecastWindow window)
    {
        var ahead = new DecisionsAhead(book.AsOf, book.Zone, odds);
        var years = YearsTo(window);
        var (added, dropped) = (book.Additions.Expected(years), Math.Min(1, book.Drops.Expected(years)));
        return [.. book.Accounts.Select(account => new AccountForecast(account, [.. account.Stakes.Select(stake => StakeForecast.Of(stake, ahead.Of(account, stake, window), account.Change, added, dropped))]))];
    }

    /// <summary>The figures for all customers, which come first, and for each segment in ordinal order. Segments add up in money.</summary>
    /// <exception cref="NoProbabilityException">There is no probability for some.</exception>
    public IReadOnlyList<ForecastLine> Lines(ForecastWindow window, CancellationToken cancellationToken)
    {
        var simulation = new SimulateAccounts(book, settings, YearsTo(window));
        var all = Accounts(window);
        var (whole, lines) = (new ForecastDraws(settings.Draws), new List<ForecastLine>());
        foreach (var segment in all.GroupBy(one => one.Account.Segment).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var draws = new ForecastDraws(settings.Draws);
            foreach (var account in segment)
            {
                cancellationToken.ThrowIfCancellationRequested();
                simulation.Add(account, draws);
            }

            whole.Add(draws);
            if (segment.Key is not null)
            {
                lines.Add(SumForecast.Of(segment.Key, [.. segment], draws));
            }
        }

        return [SumForecast.Of(null, all, whole), .. lines];
    }

    private double YearsTo(ForecastWindow window) => (window.Until.Micros - book.AsOf.Micros) / (DaysPerYear * Core.Time.Instant.MicrosPerDay);
}
