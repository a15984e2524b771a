using Hale.Core.Time;
using Hale.Engine.Backtesting;
using Hale.Engine.Calibrating;
using Hale.Engine.Forecasting;
using Hale.Engine.Forecasting.Figures;
using Hale.Engine.Forecasting.Odds;

namespace Hale.Tests.Backtests;

/// <summary>
/// The forecast of a company whose truth is known, beside what came true: the map is fitted on what was settled before the last close but one of many, with accounts repeated from month to month, and
/// tells of the month after it.
/// </summary>
/// <param name="Grr">What was expected.</param>
/// <param name="Truth">What came true.</param>
internal sealed record MadeForecast(Projected Grr, double Truth)
{
    /// <summary>Makes it; null where nobody is left, or no map can be fitted.</summary>
    /// <param name="company">The company.</param>
    /// <param name="excess">The excess deviation, on the scale of log odds.</param>
    /// <param name="options">How the map is fitted.</param>
    /// <param name="seen">What the fit makes of the observations that were settled; null: what they are.</param>
    public static MadeForecast? Of(MadeCompany company, double excess, MapOptions options, Func<Backtest, Backtest>? seen = null)
    {
        var backtest = MadeBacktest.Of(company);
        var asOf = backtest.Rows[^1].AsOf;
        var rows = backtest.Rows.Where(row => row.AsOf == asOf).ToList();
        var settled = SettledBacktest.Of(backtest, asOf);
        var fitted = new CalibrateScore(options).Run(seen is null ? settled : seen(settled), [], asOf, null, CancellationToken.None);
        if (!fitted.IsKnown || rows.Count < 2)
        {
            return null;
        }

        var book = new ForecastBook(asOf, ProjectZone.Utc, [.. rows.Select(row => new ForecastAccount(backtest.Accounts[row.Account], [new ForecastStake(row.Revenue!.Value, null, null, null)], row.Score))]);
        var odds = new MapOdds(fitted.Value, "made", asOf, ProjectZone.Utc, open: null);
        var line = new ComputeForecast(book, odds, new SimulationSettings(excess) { Draws = 1_000, Seed = company.Seed }).Lines(ForecastWindow.Of(asOf, 1, ProjectZone.Utc), CancellationToken.None)[0];
        return new MadeForecast(line.Grr, rows.Where(row => !row.Left).Sum(row => row.Revenue!.Value) / rows.Sum(row => row.Revenue!.Value));
    }

    /// <summary>Of so many companies like one, each with a seed of its own, how many intervals held the truth.</summary>
    public static (int Inside, int All) Cover(MadeCompany company, int seeds, double excess, MapOptions options)
    {
        var (inside, all) = (0, 0);
        for (var seed = 1; seed <= seeds; seed++)
        {
            if (Of(company with { Seed = seed }, excess, options) is { } made)
            {
                (inside, all) = (inside + (made.Grr.Contains(made.Truth) ? 1 : 0), all + 1);
            }
        }

        return (inside, all);
    }
}
