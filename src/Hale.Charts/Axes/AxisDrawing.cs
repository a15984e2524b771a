using Hale.Charts.Marks;

namespace Hale.Charts.Axes;

/// <summary>Thin axes: lines across at the ticks of the vertical one, short strokes at those of the horizontal one.</summary>
internal static class AxisDrawing
{
    /// <summary>The room beneath a plot for tick labels and the axis's name.</summary>
    public const double RoomBeneath = 40;

    /// <summary>The room above a plot for the name of the vertical axis.</summary>
    public const double RoomAbove = 24;

    private const double Stroke = 4;
    private const double LabelGap = 6;

    /// <summary>The room that labels of a vertical axis need at its left.</summary>
    public static double RoomFor(IEnumerable<Tick> ticks) => Math.Ceiling(ticks.Select(tick => TextWidth.Of(tick.Label, Canvas.TextSize)).DefaultIfEmpty(0).Max()) + LabelGap;

    /// <summary>The name of the vertical axis, written above it at the left with a note at the right, and its ticks.</summary>
    public static void Vertical(Canvas canvas, PlotArea plot, LinearScale scale, IReadOnlyList<Tick> ticks, string name, string note = "")
    {
        canvas.Text(0, Canvas.TextSize, name, "chart-text chart-muted", room: canvas.Width - TextWidth.Of(note, Canvas.TextSize) - (2 * LabelGap));
        if (note.Length > 0)
        {
            canvas.Text(canvas.Width, Canvas.TextSize, note, "chart-text chart-muted", Anchor.End);
        }

        foreach (var tick in ticks)
        {
            var y = scale.At(tick.Value);
            canvas.Line(plot.Left, y, plot.Right, y, "chart-grid");
            canvas.Text(plot.Left - LabelGap, y + 4, tick.Label, "chart-text chart-muted", Anchor.End);
        }
    }

    /// <summary>The horizontal axis with its ticks, and its name beneath.</summary>
    public static void Horizontal(Canvas canvas, PlotArea plot, LinearScale scale, IReadOnlyList<Tick> ticks, string name)
    {
        canvas.Line(plot.Left, plot.Bottom, plot.Right, plot.Bottom, "chart-axis");
        foreach (var tick in ticks)
        {
            var x = scale.At(tick.Value);
            canvas.Line(x, plot.Bottom, x, plot.Bottom + Stroke, "chart-axis");
        }

        foreach (var (tick, x) in AxisLabels.Spread(ticks, scale, canvas.Width))
        {
            canvas.Text(x, plot.Bottom + 17, tick.Label, "chart-text chart-muted", Anchor.Middle);
        }

        canvas.Text((plot.Left + plot.Right) / 2, plot.Bottom + 34, name, "chart-text chart-muted", Anchor.Middle, AxisLabels.RoomAround((plot.Left + plot.Right) / 2, canvas.Width));
    }
}
