using Hale.Charts.Marks;

namespace Hale.Charts.Axes;

/// <summary>A square of shares with the same scale on both axes.</summary>
internal sealed class SquarePlot
{
    private const double LargestSide = 440;
    private const double RightMargin = 16;
    private readonly IReadOnlyList<Tick> _ticks;

    public SquarePlot(ChartHead head, ValueRange range)
    {
        _ticks = NumberTicks.Of(ChartUnit.Percent, range.Low, range.High);
        var left = AxisDrawing.RoomFor(_ticks);
        var side = Math.Min(LargestSide, head.Width - left - RightMargin);
        Area = new(left, AxisDrawing.RoomAbove, left + side, AxisDrawing.RoomAbove + side);
        Canvas = new(head, Area.Bottom + AxisDrawing.RoomBeneath);
        Across = range.Over(Area.Left, Area.Right);
        Up = range.Over(Area.Bottom, Area.Top);
    }

    public Canvas Canvas { get; }

    public PlotArea Area { get; }

    public LinearScale Across { get; }

    public LinearScale Up { get; }

    public Spot At(double x, double y) => new(Across.At(x), Up.At(y));

    public IReadOnlyList<Spot> At(IEnumerable<LinePoint> points) => [.. points.Select(point => At(point.X, point.Y))];

    public void DrawAxes(string acrossName, string upName)
    {
        AxisDrawing.Vertical(Canvas, Area, Up, _ticks, upName);
        AxisDrawing.Horizontal(Canvas, Area, Across, _ticks, acrossName);
    }

    /// <summary>The line on which both shares are the same, with its name along it on the side where a curve is not.</summary>
    public void DrawDiagonal(string name, IReadOnlyList<LinePoint> curve)
    {
        const double place = .84;
        Canvas.Line(Area.Left, Area.Bottom, Area.Right, Area.Top, "chart-guide");
        var share = Across.Low + (place * (Across.High - Across.Low));
        var aside = curve.Count > 1 && curve[^1].X >= share && LineMarks.HeightAt(curve, share) < share ? -4 : 9;
        var (x, y) = (Across.At(share), Up.At(share));
        Canvas.RisingText(x + aside, y + aside, TextWidth.Fit(name, Area.Width / 4, Canvas.TextSize), "chart-text chart-muted chart-halo");
    }
}
