using Hale.Charts.Axes;
using Hale.Charts.Marks;

namespace Hale.Charts.Steps;

/// <summary>Draws shares that change in steps, each series with its band and its name at its end.</summary>
public static class StepChart
{
    private const double PlotHeight = 220;
    private const double DotRadius = 4;

    /// <summary>Where an axis may begin when all shares are high; what begins above 0 is said in words.</summary>
    private static readonly double[] Floors = [.99, .98, .95, .9, .85, .8, .7, .6, .5];

    public static Svg Draw(StepModel model)
    {
        if (!(double.IsFinite(model.Until) && model.Until > 0))
        {
            return NothingToDraw.Because(model.Head, "no days have passed");
        }

        var lines = model.Series.Select(series => StepLine.Of(series, model.Until)).Where(line => line is not null).Select(line => line!).ToList();
        return lines.Count == 0 ? NothingToDraw.Because(model.Head, "there is no series") : Draw(model, lines);
    }

    private static Svg Draw(StepModel model, IReadOnlyList<StepLine> lines)
    {
        var range = Range(lines);
        var upTicks = NumberTicks.Of(ChartUnit.Percent, range.Low, range.High);
        var left = AxisDrawing.RoomFor(upTicks);
        var area = new PlotArea(left, AxisDrawing.RoomAbove, model.Head.Width - EndLabels.Margin(lines.Select(line => line.Series.Label), model.Head.Width), AxisDrawing.RoomAbove + PlotHeight);
        var table = new StillThereTable(model);
        var canvas = new Canvas(model.Head, area.Bottom + AxisDrawing.RoomBeneath + table.Height);
        var (across, up) = (new LinearScale(0, model.Until, area.Left, area.Right), range.Over(area.Bottom, area.Top));
        AxisDrawing.Vertical(canvas, area, up, upTicks, model.ShareLabel, range.Low > 0 ? $"axis begins at {NumberText.Percent(range.Low, 0)}" : string.Empty);
        var ticks = DayAxis(model, area.Width);
        AxisDrawing.Horizontal(canvas, area, across, ticks, model.DaysLabel);
        DrawLines(canvas, area, across, up, lines);
        table.Draw(canvas, area, across, ticks);
        return canvas.Finish();
    }

    private static void DrawLines(Canvas canvas, PlotArea area, LinearScale across, LinearScale up, IReadOnlyList<StepLine> lines)
    {
        foreach (var line in lines)
        {
            line.DrawBand(canvas, across, up);
        }

        foreach (var line in lines)
        {
            LineMarks.Line(canvas, line.Spots(across, up), line.Series.Tone, line.Series.Label);
        }

        foreach (var line in lines)
        {
            Shape.Dot(canvas, line.Series.Tone, area.Right, up.At(line.Last), DotRadius, line.Series.Label);
        }

        EndLabels.Draw(canvas, area.Right, [.. lines.Select(line => EndLabel.OfLine(up.At(line.Last), line.Series.Label, line.Series.Tone))], area.Top, area.Bottom);
    }

    private static IReadOnlyList<Tick> DayAxis(StepModel model, double width) => AxisLabels.Fitting(width, wanted => model.FirstDay is { } first && model.Until >= 2
        ? DateTicks.Of(first, (int)Math.Min(int.MaxValue, model.Until), wanted)
        : DayTicks.Of(model.Until, wanted));

    private static ValueRange Range(IReadOnlyList<StepLine> lines)
    {
        const double mostlyLow = .5;
        var (lowest, highest) = (lines.Min(line => line.Lowest), lines.Max(line => line.Highest));
        return highest <= mostlyLow ? ValueRange.OfShares([highest]) : new(Floors.FirstOrDefault(floor => floor <= lowest, 0), 1);
    }
}
