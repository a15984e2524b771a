using Hale.Engine.Auditing.Input;

namespace Hale.Engine.Judging.Observing;

/// <summary>Finds the score that was current on a day.</summary>
internal static class CurrentScore
{
    /// <summary>A score is current for so many days: a month, and some days for a late one.</summary>
    public const int Days = ReportCards.Surprises.CurrentDays;

    /// <summary>The row of the latest score at the close of a day; null when there is none, or none that is current.</summary>
    public static int? Row(ScoreHistory history, int account, int day)
    {
        var (first, last) = (history.Starts.Span[account], history.Starts.Span[account + 1]);
        var rows = history.Days.Span[first..last];
        var found = rows.BinarySearch(day);
        var index = found >= 0 ? found : ~found - 1;
        return index >= 0 && rows[index] >= day - Days ? first + index : null;
    }
}
