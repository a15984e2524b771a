using Hale.Engine.Calibrating;
using Hale.Engine.ReportCards.Own;

namespace Hale.Engine.Judging.Backtests.Alarms;

/// <summary>Finds that the probabilities which people read no longer hold: the newest map of the definition against what happened after its data.</summary>
internal static class DecayedMap
{
    /// <summary>The alarm; null where the map holds, where it never claimed to, and where too few left since to tell.</summary>
    public static OwnAlarm.MapDecay? Find(OwnRows rows, ScoreMap? map, MapOptions options, CancellationToken cancellation)
    {
        if (map is null || HasSaidSo(map.Verdict) || HoldMap.Run(map, rows.Backtest, options, cancellation) is not { } test)
        {
            return null;
        }

        return test is { Intercept.Interval: { } level, Slope.Interval: { } spread } && !(level.Contains(0) && spread.Contains(1))
            ? new OwnAlarm.MapDecay(map.Number, DateOnly.FromDayNumber(rows.Day(map.FittedUntil)), test.Observations, test.Churners, test.ObservedExpected, test.Intercept, test.Slope)
            : null;
    }

    /// <summary>Whether the map itself says that it is not to be relied on.</summary>
    private static bool HasSaidSo(CalibrationVerdict verdict) => verdict switch
    {
        CalibrationVerdict.LevelOff or CalibrationVerdict.SpreadOff or CalibrationVerdict.LevelAndSpreadOff or CalibrationVerdict.ScoreSaysNothing or CalibrationVerdict.FewChurners => true,
        CalibrationVerdict.Calibrated or CalibrationVerdict.FewLaterChurners or CalibrationVerdict.NoLaterTime or CalibrationVerdict.NotSettled => false,
    };
}
