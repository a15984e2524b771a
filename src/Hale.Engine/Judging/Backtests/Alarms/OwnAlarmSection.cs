using Hale.Engine.ReportCards;
using Hale.Engine.ReportCards.Own;

namespace Hale.Engine.Judging.Backtests.Alarms;

/// <summary>Looks for what speaks against believing the card of an own score.</summary>
internal sealed class OwnAlarmSection(Evidence evidence, Measures measures, Intervals intervals)
{
    /// <summary>The alarms that every card may have with those of this one; what blocks comes first.</summary>
    /// <param name="found">Those that every card may have.</param>
    /// <param name="more">Those that rest on more than the observations; null where one is not raised.</param>
    public IReadOnlyList<Alarm> Add(IReadOnlyList<Alarm> found, params IEnumerable<OwnAlarm?> more)
    {
        var rows = evidence.Own!;
        var halves = new EarlierAndLater(rows, intervals);
        Alarm?[] leads =
        [
            found.Any(alarm => alarm is Alarm.Cliff) ? null : new LeadCliff(rows, intervals).Find(),
            found.Any(alarm => alarm is Alarm.HistoryPruned) ? null : PrunedTargets.Find(rows),
        ];
        OwnAlarm?[] own =
        [
            .. new LeakingMeasures(rows, measures).Find(),
            AlikeSeries.Find(rows.Backtest),
            StaleMeasures.Find(rows),
            .. UnendedTerms.Find(rows),
            halves.GreenInflation(),
            halves.CalibrationDecay(),
            DriftedCloses.Find(rows),
            .. more,
        ];
        var all = found.Concat(leads.OfType<Alarm>()).Concat(own.OfType<OwnAlarm>().Select(alarm => new Alarm.Own(alarm)));
        return [.. all.OrderByDescending(alarm => alarm.Blocks)];
    }
}
