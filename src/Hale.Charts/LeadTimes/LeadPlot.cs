using Hale.Charts.Axes;
using Hale.Charts.Marks;

namespace Hale.Charts.LeadTimes;

/// <summary>Where lines are drawn, and on which scales.</summary>
internal sealed record LeadPlot(Canvas Canvas, PlotArea Area, LinearScale Across, LinearScale Up)
{
    public Spot At(double x, double y) => new(Across.At(x), Up.At(y));

    public IReadOnlyList<Spot> At(IEnumerable<LinePoint> points) => [.. points.Select(point => At(point.X, point.Y))];

    /// <summary>Lines up at these days; a number stands at the top unless the axis has it.</summary>
    public void DrawGuides(IReadOnlyList<double> days, IReadOnlyList<Tick> ticks)
    {
        foreach (var x in days.Select(Across.At))
        {
            Canvas.Line(x, Area.Top, x, Area.Bottom, "chart-guide");
        }

        var unnamed = days.Where(day => ticks.All(tick => Math.Abs(tick.Value - day) > .5)).Order().Select(day => new Tick(day, NumberText.Of(day, 0)));
        foreach (var (tick, middle) in AxisLabels.Spread(unnamed, Across, Canvas.Width))
        {
            Canvas.Text(middle, Area.Top - 4, tick.Label, "chart-text chart-muted chart-halo", Anchor.Middle);
        }
    }
}
