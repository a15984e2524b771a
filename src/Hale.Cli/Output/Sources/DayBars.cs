using System.Text;

namespace Hale.Cli.Output.Sources;

/// <summary>Rows by day as a line of bars, a space before each Monday, so that the pattern of the weekdays is seen.</summary>
internal static class DayBars
{
    private const string Bars = "▁▂▃▄▅▆▇█";

    /// <summary>What stands for a day without rows.</summary>
    private const char Nothing = '·';

    public static string Of(IReadOnlyList<KeyValuePair<DateOnly, long>> days)
    {
        var line = new StringBuilder();
        var most = days.Count == 0 ? 0 : days.Max(day => day.Value);
        foreach (var (day, rows) in days)
        {
            if (day.DayOfWeek == DayOfWeek.Monday && line.Length > 0)
            {
                line.Append(' ');
            }

            line.Append(rows == 0 ? Nothing : Bars[(int)(((rows * Bars.Length) + most - 1) / most) - 1]);
        }

        return line.ToString();
    }

    /// <summary>The middle one of the days.</summary>
    public static long Median(IReadOnlyList<KeyValuePair<DateOnly, long>> days) => days.Count == 0 ? 0 : days.Select(day => day.Value).Order().ElementAt(days.Count / 2);
}
