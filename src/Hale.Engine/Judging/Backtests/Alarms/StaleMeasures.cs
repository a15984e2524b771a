using Hale.Core.Scoring;
using Hale.Core.Values;
using Hale.Engine.Backtesting;
using Hale.Engine.ReportCards.Own;

namespace Hale.Engine.Judging.Backtests.Alarms;

/// <summary>Finds measures whose values were often too old, or whose data were there and then ended.</summary>
internal static class StaleMeasures
{
    private const double Often = 0.2;
    private const double UsuallyThere = 0.3;
    private const double Half = 0.5;
    private const int FewestRows = 20;
    private const int FewestMoments = 4;
    private const int LastMoments = 2;

    public static OwnAlarm.StaleInputs? Find(OwnRows rows)
    {
        var found = rows.Backtest.Measures.Where(column => column.NominalShare > 0).Select(column => Input(rows, column)).OfType<StaleInput>().ToList();
        return found.Count == 0 ? null : new OwnAlarm.StaleInputs(found);
    }

    private static StaleInput? Input(OwnRows rows, MeasureColumn column)
    {
        var backtest = rows.Backtest;
        var moments = Enumerable.Range(0, backtest.Rows.Count)
            .Where(place => backtest.Rows[place].Lead == 0 && Applies(column, place))
            .GroupBy(place => backtest.Rows[place].AsOf)
            .OrderBy(group => group.Key)
            .Select(group => (Day: DateOnly.FromDayNumber(rows.Day(group.Key)), Rows: group.Count(), Present: group.Count(place => column.States.Span[place] == NodeState.Present), Stale: group.Count(place => IsStale(column, place))))
            .ToList();
        var all = moments.Sum(moment => moment.Rows);
        var stale = moments.Sum(moment => moment.Stale);
        return all < FewestRows ? null : Ended(column, moments) ?? (stale >= Often * all ? new StaleInput(column.Label, (double)stale / all, null) : null);
    }

    private static StaleInput? Ended(MeasureColumn column, List<(DateOnly Day, int Rows, int Present, int Stale)> moments)
    {
        if (moments.Count < FewestMoments)
        {
            return null;
        }

        var usual = Share(moments.SkipLast(LastMoments));
        var last = moments.TakeLast(LastMoments).ToList();
        if (usual < UsuallyThere || last.Any(moment => moment.Present > Half * usual * moment.Rows) || last.Sum(moment => moment.Rows) < FewestRows)
        {
            return null;
        }

        var since = moments.FindLastIndex(moment => moment.Present > Half * usual * moment.Rows) + 1;
        return new StaleInput(column.Label, 1 - Share(moments.Skip(since)), moments[since].Day);
    }

    private static double Share(IEnumerable<(DateOnly Day, int Rows, int Present, int Stale)> moments)
    {
        var (rows, present) = moments.Aggregate((Rows: 0, Present: 0), (sum, moment) => (sum.Rows + moment.Rows, sum.Present + moment.Present));
        return rows == 0 ? 0 : (double)present / rows;
    }

    private static bool Applies(MeasureColumn column, int place) => column.States.Span[place] != NodeState.NotApplicable && column.Reasons.Span[place] != MissingReason.NotApplicable;

    private static bool IsStale(MeasureColumn column, int place) => column.States.Span[place] == NodeState.LastKnown || column.Reasons.Span[place] == MissingReason.Stale;
}
