using Hale.Charts.Axes;
using Hale.Charts.Marks;

namespace Hale.Charts.Periods;

/// <summary>An axis of periods in order, each with the same room; names are thinned out evenly so that they never touch.</summary>
internal static class PeriodAxis
{
    private const double LongestName = 96;
    private const double Gap = 10;

    public static double Middle(PlotArea area, int index, int count) => area.Left + ((index + .5) * area.Width / count);

    public static void Draw(Canvas canvas, PlotArea area, IReadOnlyList<PeriodValue> periods)
    {
        canvas.Line(area.Left, area.Bottom, area.Right, area.Bottom, "chart-axis");
        var names = periods.Select((period, index) => new Tick(index, TextWidth.Fit(period.Label, LongestName, Canvas.TextSize))).ToList();
        var every = Every(area.Width / periods.Count, names.Max(name => TextWidth.Of(name.Label, Canvas.TextSize)) + Gap);
        var named = names.Where(name => (periods.Count - 1 - (int)name.Value) % every == 0);
        var scale = new LinearScale(-.5, periods.Count - .5, area.Left, area.Right);
        foreach (var (name, middle) in AxisLabels.Spread(named, scale, canvas.Width))
        {
            canvas.Line(scale.At(name.Value), area.Bottom, scale.At(name.Value), area.Bottom + 4, "chart-axis");
            canvas.Text(middle, area.Bottom + 18, name.Label, "chart-text chart-muted", Anchor.Middle);
        }
    }

    private static int Every(double room, double needed) => (int)Math.Ceiling(needed / room);
}
