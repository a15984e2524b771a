using Hale.Core.Time;
using Hale.Engine.Backtesting;

namespace Hale.Engine.Forecasting.Odds;

/// <summary>What of a backtest was settled and known by a moment, whatever the outcome: no later outcome may move a forecast of that moment.</summary>
public static class SettledBacktest
{
    /// <summary>The observations whose whole horizon was over by the moment, the days after which outcomes are known included; those of the lock-box are left out.</summary>
    public static Backtest Of(Backtest backtest, Instant asOf)
    {
        var latest = new Instant(asOf.Micros - ((backtest.Header.DelayDays ?? 0) * Instant.MicrosPerDay));
        int[] kept = [.. Enumerable.Range(0, backtest.Rows.Count).Where(row => backtest.Rows[row].Until <= latest && !(backtest.Rows[row].AsOf >= backtest.Header.LockedFrom))];
        return backtest with
        {
            Header = backtest.Header with { Known = asOf },
            Rows = [.. kept.Select(row => backtest.Rows[row])],
            Measures = [],
            Predictors = [],
            Segments = [],
        };
    }
}
