using Hale.Core.Time;
using Hale.Engine.History;

namespace Hale.Engine.Trends;

/// <summary>Leaves some of many closes.</summary>
public static class CloseSteps
{
    /// <summary>The last close of every period in which there is one; all of them when no period is given.</summary>
    public static IReadOnlyList<Run> Last(IReadOnlyList<Run> closes, CalendarUnit? every)
    {
        if (every is not { } unit)
        {
            return closes;
        }

        var periods = CalendarPeriods.Months(unit, 1);
        return [.. closes.GroupBy(close => periods.StartOf(CountedCloses.Day(close))).Select(period => period.Last())];
    }
}
