using Hale.Charts.Axes;
using Hale.Charts.Marks;

namespace Hale.Charts.Bars;

/// <summary>Draws a bar with a whisker for each category, its value written beside it.</summary>
public static class IntervalBarsChart
{
    private const double BarHeight = 14;
    private const double DotRadius = 4.5;

    public static Svg Draw(IntervalBarsModel model)
    {
        var values = model.Bars.SelectMany(row => Extent.Of(row.Value, row.Interval)).ToList();
        return values.Count == 0
            ? NothingToDraw.Because(model.Head, "no category has a value")
            : Draw(model, ValueRange.Around(model.Unit, [.. values, .. Extent.Of(model.Reference)], fromZero: true));
    }

    private static Svg Draw(IntervalBarsModel model, ValueRange range)
    {
        var names = model.Bars.SelectMany(bar => Extent.IsKnown(bar.Value) ? new[] { bar.Label, bar.Note } : [bar.Label]).ToList();
        var notes = model.Bars.Where(bar => Extent.IsKnown(bar.Value)).Select(bar => NumberText.Beside(model.Unit, bar.Value!.Value)).ToList();
        var layout = new RowLayout(model.Head, model.Bars.Count, names, notes, model.Reference is not null);
        var scale = range.Over(layout.Area.Left, layout.Area.Right);
        layout.DrawAxis(scale, model.Unit, model.ValueLabel);
        layout.DrawReference(scale, model.Reference);
        for (var row = 0; row < model.Bars.Count; row++)
        {
            DrawBar(layout, scale, model, row);
        }

        return layout.Canvas.Finish();
    }

    private static void DrawBar(RowLayout layout, LinearScale scale, IntervalBarsModel model, int row)
    {
        var bar = model.Bars[row];
        if (!Extent.IsKnown(bar.Value))
        {
            layout.DrawName(row, bar.Label, strong: false);
            layout.DrawAbsence(row, bar.Note);
            return;
        }

        var (start, end, middle) = (scale.At(0), scale.At(bar.Value!.Value), layout.Middle(row));
        layout.Canvas.OpenGroup(bar.Tooltip);
        layout.Canvas.Rectangle(Math.Min(start, end), middle - (BarHeight / 2), Math.Abs(end - start), BarHeight, $"chart-bar {ToneCss.Of(bar.Tone)}");
        Whiskers.Level(layout.Canvas, scale, middle, bar.Interval, bar.Tone);
        Shape.Dot(layout.Canvas, bar.Tone, end, middle, DotRadius);
        layout.Canvas.CloseGroup();
        layout.DrawName(row, bar.Label, bar.Note);
        layout.DrawNote(row, NumberText.Beside(model.Unit, bar.Value.Value), strong: true);
    }
}
