using Hale.Core.Validation;
using Hale.Engine.Drifting;
using Hale.Engine.ReportCards.Own;

namespace Hale.Engine.Judging.Backtests.Alarms;

/// <summary>The score and its measures from close to close of a backtest.</summary>
internal static class DriftedCloses
{
    private const int MostShown = 5;

    public static OwnAlarm.Drift? Find(OwnRows rows)
    {
        if (rows.Backtest.Header.Rules.Schedule is not ObservationSchedule.Closes)
        {
            return null;
        }

        var found = Series(rows).Select(FindDrift.Run).Where(drift => !drift.IsClock).SelectMany(Findings).OrderByDescending(finding => finding.Index / finding.Critical).Take(MostShown).ToList();
        return found.Count == 0 ? null : new OwnAlarm.Drift(found);
    }

    /// <summary>The newest only: what moved and came back is no reason to look.</summary>
    private static IEnumerable<DriftFinding> Findings(DriftOfSeries drift) => drift.Closes.TakeLast(1)
        .Where(close => close.AsksForReview)
        .Select(close => new DriftFinding(drift.Name, close.Day, close.Reference, close.Index, close.Critical));

    private static IEnumerable<DriftSeries> Series(OwnRows rows)
    {
        var backtest = rows.Backtest;
        var closes = Enumerable.Range(0, backtest.Rows.Count).Where(place => backtest.Rows[place].Lead == 0).GroupBy(place => backtest.Rows[place].AsOf).OrderBy(group => group.Key)
            .Select(group => (Day: DateOnly.FromDayNumber(rows.Day(group.Key)), Places: group.ToList())).ToList();
        yield return new DriftSeries(null, [.. closes.Select(close => Close(close.Day, close.Places, place => backtest.Rows[place].Score ?? double.NaN))]);
        foreach (var column in backtest.Measures.Where(column => column.NominalShare > 0))
        {
            yield return new DriftSeries(column.Label, [.. closes.Select(close => Close(close.Day, [.. close.Places.Where(place => backtest.Rows[place].Scorecard == column.Scorecard)], place => column.Points.Span[place]))]);
        }

        DriftClose Close(DateOnly day, List<int> places, Func<int, double> value) => new(day, [.. places.Select(place => backtest.Accounts[backtest.Rows[place].Account])], [.. places.Select(value)]);
    }
}
