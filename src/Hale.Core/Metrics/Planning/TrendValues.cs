using Hale.Core.Metrics.Trends;
using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Core.Metrics.Planning;

/// <summary>Makes the values of trends from those of their base over each window.</summary>
internal static class TrendValues
{
    /// <summary>The trend of each row.</summary>
    /// <param name="builder">Takes the values.</param>
    /// <param name="metric">The trend.</param>
    /// <param name="windows">The base over each window, the present one first.</param>
    /// <param name="unit">The unit of the base.</param>
    /// <param name="spans">The windows, as they are spoken of.</param>
    public static FinishedColumn Fill(ColumnBuilder builder, Metric.TrendMetric metric, IReadOnlyList<ValueColumn> windows, Unit unit, IReadOnlyList<Window> spans)
    {
        Span<Value> values = new Value[windows.Count];
        for (var row = 0; row < windows[0].Count; row++)
        {
            for (var window = 0; window < windows.Count; window++)
            {
                values[window] = windows[window][row];
            }

            builder.Set(row, metric.Trend.Of(values));
        }

        return new FinishedColumn(builder.Build(), row => TrendNotes.Of(metric.Trend, [.. windows.Select(window => window[row])], unit, spans));
    }
}
