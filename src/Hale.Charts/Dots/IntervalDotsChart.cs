using Hale.Charts.Axes;
using Hale.Charts.Marks;

namespace Hale.Charts.Dots;

/// <summary>Draws rows of dots with whiskers beneath each other, their values printed at the right.</summary>
public static class IntervalDotsChart
{
    private const double Radius = 4;
    private const double StrongRadius = 5.5;

    public static Svg Draw(IntervalDotsModel model)
    {
        var values = model.Rows.SelectMany(row => Extent.Of(row.Value, row.Interval)).ToList();
        return values.Count == 0
            ? NothingToDraw.Because(model.Head, "no row has a value")
            : Draw(model, ValueRange.Around(model.Unit, [.. values, .. Extent.Of(model.Reference)], fromZero: false));
    }

    private static Svg Draw(IntervalDotsModel model, ValueRange range)
    {
        var printed = model.Rows.Where(row => Extent.IsKnown(row.Value)).Select(row => row.Printed).ToList();
        var layout = new RowLayout(model.Head, model.Rows.Count, [.. model.Rows.Select(row => row.Label)], printed, model.Reference is not null);
        var scale = range.Over(layout.Area.Left, layout.Area.Right);
        DrawPlates(layout, model.Rows);
        layout.DrawAxis(scale, model.Unit, model.ValueLabel);
        layout.DrawReference(scale, model.Reference);
        for (var row = 0; row < model.Rows.Count; row++)
        {
            DrawRow(layout, scale, model.Rows[row], row);
        }

        return layout.Canvas.Finish();
    }

    private static void DrawPlates(RowLayout layout, IReadOnlyList<IntervalDot> rows)
    {
        const double height = 32;
        for (var row = 0; row < rows.Count; row++)
        {
            if (rows[row].Strong)
            {
                layout.Canvas.Rectangle(0, layout.Middle(row) - (height / 2), layout.Canvas.Width, height, "chart-plate");
            }
        }
    }

    private static void DrawRow(RowLayout layout, LinearScale scale, IntervalDot dot, int row)
    {
        layout.DrawName(row, dot.Label, dot.Strong);
        if (!Extent.IsKnown(dot.Value))
        {
            layout.DrawAbsence(row, dot.Printed);
            return;
        }

        layout.Canvas.OpenGroup(dot.Tooltip);
        Whiskers.Level(layout.Canvas, scale, layout.Middle(row), dot.Interval, dot.Tone);
        Shape.Dot(layout.Canvas, dot.Tone, scale.At(dot.Value!.Value), layout.Middle(row), dot.Strong ? StrongRadius : Radius);
        layout.Canvas.CloseGroup();
        layout.DrawNote(row, dot.Printed, dot.Strong);
    }
}
