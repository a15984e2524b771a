using Hale.Charts.Axes;
using Hale.Charts.Marks;

namespace Hale.Charts.Periods;

/// <summary>Draws a value with its whisker for each period, beside a reference and the value over all.</summary>
public static class PeriodChart
{
    private const double PlotHeight = 190;
    private const double DotRadius = 4;

    public static Svg Draw(PeriodModel model)
    {
        var known = model.Periods.Count(period => Extent.IsKnown(period.Value));
        return known switch
        {
            0 => NothingToDraw.Because(model.Head, "no period has a value"),
            1 => NothingToDraw.Because(model.Head, "one period only has a value, with nothing to compare it with"),
            _ => DrawPeriods(model),
        };
    }

    private static Svg DrawPeriods(PeriodModel model)
    {
        var range = ValueRange.Around(model.Unit, Values(model), fromZero: model.Unit == ChartUnit.Percent);
        var ticks = NumberTicks.Of(model.Unit, range.Low, range.High);
        var right = model.Head.Width - EndLabels.Margin(new[] { model.Reference?.Label, model.Mean?.Label }.OfType<string>(), model.Head.Width);
        var area = new PlotArea(AxisDrawing.RoomFor(ticks), AxisDrawing.RoomAbove, right, AxisDrawing.RoomAbove + PlotHeight);
        var canvas = new Canvas(model.Head, area.Bottom + AxisDrawing.RoomBeneath - Canvas.TextSize);
        var up = range.Over(area.Bottom, area.Top);
        DrawMeanBand(canvas, area, up, model.Mean);
        AxisDrawing.Vertical(canvas, area, up, ticks, model.ValueLabel);
        PeriodAxis.Draw(canvas, area, model.Periods);
        DrawComparisons(canvas, area, up, model);
        for (var index = 0; index < model.Periods.Count; index++)
        {
            DrawPeriod(canvas, area, up, PeriodAxis.Middle(area, index, model.Periods.Count), model.Periods[index]);
        }

        return canvas.Finish();
    }

    private static void DrawMeanBand(Canvas canvas, PlotArea area, LinearScale up, MeanBand? mean)
    {
        if (mean is { Interval: { IsFinite: true } interval } && double.IsFinite(mean.Value))
        {
            canvas.Rectangle(area.Left, up.At(interval.High), area.Width, up.At(interval.Low) - up.At(interval.High), "chart-plate");
        }
    }

    private static void DrawComparisons(Canvas canvas, PlotArea area, LinearScale up, PeriodModel model)
    {
        const string css = "chart-text chart-muted";
        var labels = new List<EndLabel>();
        if (model.Mean is { } mean && double.IsFinite(mean.Value))
        {
            canvas.Line(area.Left, up.At(mean.Value), area.Right, up.At(mean.Value), "chart-mean");
            labels.Add(new(up.At(mean.Value), mean.Label, css));
        }

        if (model.Reference is { } reference && double.IsFinite(reference.At))
        {
            canvas.Line(area.Left, up.At(reference.At), area.Right, up.At(reference.At), "chart-guide");
            labels.Add(new(up.At(reference.At), reference.Label, css));
        }

        EndLabels.Draw(canvas, area.Right, labels, area.Top, area.Bottom);
    }

    private static void DrawPeriod(Canvas canvas, PlotArea area, LinearScale up, double x, PeriodValue period)
    {
        canvas.OpenGroup(period.Tooltip);
        if (Extent.IsKnown(period.Value))
        {
            Whiskers.Upright(canvas, up, x, period.Interval, Tone.Plain);
            Shape.Dot(canvas, Tone.Plain, x, up.At(period.Value!.Value), DotRadius);
        }
        else
        {
            Shape.Dot(canvas, Tone.Quiet, x, area.Bottom, DotRadius);
        }

        canvas.CloseGroup();
    }

    private static IReadOnlyCollection<double> Values(PeriodModel model) =>
    [
        .. model.Periods.SelectMany(period => Extent.Of(period.Value, period.Interval)),
        .. Extent.Of(model.Reference),
        .. Extent.Of(model.Mean?.Value, model.Mean?.Interval),
    ];
}
