using Hale.Engine.ReportCards;

namespace Hale.Engine.Judging.Backtests.Alarms;

/// <summary>Nobody left at any of the first targets, and at the later pace some would have: lost accounts may have been deleted.</summary>
internal static class PrunedTargets
{
    private const double ExpectedLosses = 5;
    private const int FewestDays = 62;

    public static Alarm.HistoryPruned? Find(OwnRows rows)
    {
        var backtest = rows.Backtest;
        int[] places = [.. Enumerable.Range(0, backtest.Rows.Count).Where(place => backtest.Rows[place].Lead == 0).OrderBy(place => backtest.Rows[place].From)];
        var first = Array.FindIndex(places, place => backtest.Rows[place].Left);
        if (first < 1)
        {
            return null;
        }

        var later = places.Length - first;
        var expected = first * ((double)places.Count(place => backtest.Rows[place].Left) / later);
        var (start, loss) = (rows.Day(backtest.Rows[places[0]].AsOf), rows.Day(backtest.Rows[places[first]].From));
        return expected >= ExpectedLosses && loss - start >= FewestDays ? new Alarm.HistoryPruned(DateOnly.FromDayNumber(start), DateOnly.FromDayNumber(loss), expected) : null;
    }
}
