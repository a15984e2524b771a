using Hale.Charts.Axes;
using Hale.Charts.Marks;

namespace Hale.Charts.LeadTimes;

/// <summary>Where lines are drawn, and on which scales.</summary>
internal sealed record LeadPlot(Canvas Canvas, PlotArea Area, LinearScale Across, LinearScale Up)
{
    public Spot At(double x, double y) => new(Across.At(x), Up.At(y));

    public IReadOnlyList<Spot> At(IEnumerable<LinePoint> points) => [.. points.Select(point => At(point.X, point.Y))];
}
