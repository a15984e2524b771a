using Hale.Charts.Axes;
using Hale.Charts.Marks;

namespace Hale.Charts.Calibration;

/// <summary>Draws stated probabilities beside what came true: on the diagonal they agree.</summary>
public static class CalibrationChart
{
    private const double LargestDot = 8;
    private const double SmallestDot = 2.5;
    private const string DiagonalName = "as stated";

    public static Svg Draw(CalibrationModel model)
    {
        var groups = model.Groups.Where(group => double.IsFinite(group.Stated) && double.IsFinite(group.Observed)).OrderBy(group => group.Stated).ToList();
        var curve = LineMarks.Usable(model.Curve);
        if (groups.Count + curve.Count == 0)
        {
            return NothingToDraw.Because(model.Head, "there is no group");
        }

        if (curve.Count < 2 && groups.Count < 2)
        {
            return NothingToDraw.Because(model.Head, "there is one group only, with nothing to compare it with");
        }

        return Draw(model, groups, curve);
    }

    private static Svg Draw(CalibrationModel model, IReadOnlyList<CalibrationGroup> groups, IReadOnlyList<LinePoint> curve)
    {
        var plot = new SquarePlot(model.Head, ValueRange.OfShares(Shares(groups, curve)));
        plot.DrawAxes(model.StatedLabel, model.ObservedLabel);
        LineMarks.Band(plot.Canvas, plot.Across, plot.Up, curve, Tone.Plain);
        plot.DrawDiagonal(DiagonalName, curve);
        if (curve.Count > 1)
        {
            LineMarks.Line(plot.Canvas, plot.At(curve), Tone.Plain);
        }

        var largest = groups.Select(group => group.Size).DefaultIfEmpty(1).Max();
        foreach (var group in groups)
        {
            var spot = plot.At(group.Stated, group.Observed);
            plot.Canvas.OpenGroup(group.Tooltip);
            Whiskers.Upright(plot.Canvas, plot.Up, spot.X, group.Interval, Tone.Second);
            plot.Canvas.Circle(spot.X, spot.Y, Radius(group.Size, largest), $"chart-dot {ToneCss.Of(Tone.Second)}");
            plot.Canvas.CloseGroup();
        }

        return plot.Canvas.Finish();
    }

    /// <summary>The dot's area, not its radius, goes with the size.</summary>
    private static double Radius(int size, int largest) => Math.Max(SmallestDot, LargestDot * Math.Sqrt(Math.Max(0, size) / (double)Math.Max(1, largest)));

    private static IEnumerable<double> Shares(IEnumerable<CalibrationGroup> groups, IEnumerable<LinePoint> curve) =>
    [
        .. groups.SelectMany(group => new[] { group.Stated, group.Observed, group.Interval?.High ?? 0 }),
        .. curve.SelectMany(point => new[] { point.X, point.Y, point.Band?.High ?? 0 }),
    ];
}
