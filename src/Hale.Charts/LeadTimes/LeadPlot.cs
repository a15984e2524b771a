using Hale.Charts.Axes;
using Hale.Charts.Marks;

namespace Hale.Charts.LeadTimes;

/// <summary>Where lines are drawn, and on which scales.</summary>
internal sealed record LeadPlot(Canvas Canvas, PlotArea Area, LinearScale Across, LinearScale Up)
{
    public Spot At(double x, double y) => new(Across.At(x), Up.At(y));

    public IReadOnlyList<Spot> At(IEnumerable<LinePoint> points) => [.. points.Select(point => At(point.X, point.Y))];

    /// <summary>A line up at a day; its number stands at the top unless the axis has it.</summary>
    public void DrawGuide(double day, IReadOnlyList<Tick> ticks)
    {
        var x = Across.At(day);
        Canvas.Line(x, Area.Top, x, Area.Bottom, "chart-guide");
        if (ticks.All(tick => Math.Abs(tick.Value - day) > .5))
        {
            Canvas.Text(x, Area.Top - 4, NumberText.Of(day, 0), "chart-text chart-muted chart-halo", Anchor.Middle);
        }
    }
}
