using Hale.Charts.Axes;
using Hale.Charts.Marks;

namespace Hale.Charts.LeadTimes;

/// <summary>Draws which share had been warned for at least so many days, beside those for whom the warning was false.</summary>
public static class LeadTimeChart
{
    private const double PlotHeight = 220;
    private const double RightMargin = 16;
    private const double DotRadius = 3.5;
    private static readonly double[] UsualDays = [30, 60, 90];

    public static Svg Draw(LeadTimeModel model)
    {
        List<(LeadLine Line, IReadOnlyList<LinePoint> Points)> all = [.. new[] { model.First, model.Second }.OfType<LeadLine>().Select(line => (line, Usable(line)))];
        var lines = all.FindAll(line => line.Points.Count > 1 && line.Points[^1].X > 0);
        if (lines.Count > 0)
        {
            return Draw(model, lines);
        }

        return NothingToDraw.Because(model.Head, all.Exists(line => line.Points.Count > 0) ? "one point makes no line" : "no line has points");
    }

    private static IReadOnlyList<LinePoint> Usable(LeadLine line) => [.. LineMarks.Usable(line.Points).Where(point => point.X >= 0)];

    private static Svg Draw(LeadTimeModel model, IReadOnlyList<(LeadLine Line, IReadOnlyList<LinePoint> Points)> lines)
    {
        var longest = lines.Max(line => line.Points[^1].X);
        var range = ValueRange.OfShares(lines.SelectMany(line => line.Points).SelectMany(point => Extent.Of(point.Y, point.Band)));
        var upTicks = NumberTicks.Of(ChartUnit.Percent, range.Low, range.High);
        var area = new PlotArea(AxisDrawing.RoomFor(upTicks), AxisDrawing.RoomAbove, model.Head.Width - RightMargin, AxisDrawing.RoomAbove + PlotHeight);
        var canvas = new Canvas(model.Head, area.Bottom + AxisDrawing.RoomBeneath);
        var plot = new LeadPlot(canvas, area, new(0, longest, area.Left, area.Right), range.Over(area.Bottom, area.Top));
        var ticks = DayTicks.Of(longest, TickCount.Most);
        AxisDrawing.Vertical(canvas, area, plot.Up, upTicks, model.ShareLabel);
        AxisDrawing.Horizontal(canvas, area, plot.Across, ticks, model.DaysLabel);
        var days = (model.ReferenceDays ?? UsualDays).Where(day => day > 0 && day <= longest).ToList();
        plot.DrawGuides(days, ticks);
        DrawLines(plot, lines, days);
        return canvas.Finish();
    }

    private static void DrawLines(LeadPlot plot, IReadOnlyList<(LeadLine Line, IReadOnlyList<LinePoint> Points)> lines, IReadOnlyList<double> days)
    {
        var placer = new LabelPlacer(new(plot.Area.Left + 2, plot.Area.Top, plot.Area.Right, plot.Area.Bottom - 2));
        foreach (var day in days)
        {
            placer.Avoid([plot.At(day, plot.Up.Low), plot.At(day, plot.Up.High)]);
        }

        foreach (var (line, points) in lines)
        {
            LineMarks.Band(plot.Canvas, plot.Across, plot.Up, points, line.Tone);
            placer.Avoid(plot.At(points));
        }

        foreach (var (line, points) in lines)
        {
            LineMarks.Line(plot.Canvas, plot.At(points), line.Tone, line.Label);
        }

        foreach (var (line, points) in lines)
        {
            DrawReadings(plot, placer, line, points, days);
        }

        var homeless = lines.Where(line => !LineMarks.TryName(plot.Canvas, placer, plot.At(line.Points), line.Line.Label, line.Line.Tone)).ToList();
        LineKey.Draw(plot.Canvas, plot.Area.Right, plot.Area.Top + 2, [.. homeless.Select(line => (line.Line.Label, line.Line.Tone))]);
    }

    private static void DrawReadings(LeadPlot plot, LabelPlacer placer, LeadLine line, IReadOnlyList<LinePoint> points, IReadOnlyList<double> days)
    {
        foreach (var day in days.Where(day => day >= points[0].X && day <= points[^1].X))
        {
            var share = LineMarks.HeightAt(points, day);
            var (spot, text) = (plot.At(day, share), NumberText.Percent(share, 0));
            Shape.Dot(plot.Canvas, line.Tone, spot.X, spot.Y, DotRadius, $"{line.Label}: {text}");
            if (placer.Beside(spot, text, 5) is { } box)
            {
                plot.Canvas.Text(box.Left, box.Baseline, text, "chart-text chart-halo");
            }
        }
    }
}
