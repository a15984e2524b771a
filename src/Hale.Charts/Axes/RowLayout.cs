using Hale.Charts.Marks;

namespace Hale.Charts.Axes;

/// <summary>Rows beneath each other: names at the left, values drawn in the middle, written at the right.</summary>
internal sealed class RowLayout
{
    private const double Row = 28;
    private const double Gap = 12;
    private const double RoomForReference = 20;
    private const double LargestName = .32;
    private const double LargestNote = .36;

    public RowLayout(ChartHead head, IReadOnlyList<string> names, IReadOnlyList<string> notes, bool hasReference)
    {
        NameRoom = Math.Min(Widest(names), head.Width * LargestName);
        NoteRoom = Math.Min(Widest(notes), head.Width * LargestNote);
        var top = hasReference ? RoomForReference : 4;
        Area = new(NameRoom + Gap, top, head.Width - (NoteRoom > 0 ? NoteRoom + Gap : Gap), top + (names.Count * Row));
        Canvas = new(head, Area.Bottom + AxisDrawing.RoomBeneath);
    }

    public Canvas Canvas { get; }

    public PlotArea Area { get; }

    public double NameRoom { get; }

    public double NoteRoom { get; }

    public double Middle(int row) => Area.Top + ((row + .5) * Row);

    public void DrawName(int row, string name, bool strong) => Canvas.Text(0, Middle(row) + 4, name, Css(strong), Anchor.Start, NameRoom);

    public void DrawNote(int row, string note, bool strong) => Canvas.Text(Canvas.Width, Middle(row) + 4, note, Css(strong), Anchor.End, NoteRoom);

    /// <summary>In the place of a value, why there is none.</summary>
    public void DrawAbsence(int row, string why) => Canvas.Text(Area.Left + 6, Middle(row) + 4, why, "chart-text chart-muted", Anchor.Start, Canvas.Width - Area.Left - 6);

    /// <summary>The ticks with faint lines up through the rows, and the axis beneath.</summary>
    public void DrawAxis(LinearScale scale, ChartUnit unit, string name)
    {
        var ticks = NumberTicks.Of(unit, scale.Low, scale.High, Fitting(scale, unit));
        foreach (var tick in ticks)
        {
            Canvas.Line(scale.At(tick.Value), Area.Top, scale.At(tick.Value), Area.Bottom, "chart-grid");
        }

        AxisDrawing.Horizontal(Canvas, Area, scale, ticks, name);
    }

    public void DrawReference(LinearScale scale, ReferenceLine? reference)
    {
        if (reference is null || !double.IsFinite(reference.At))
        {
            return;
        }

        var x = scale.At(reference.At);
        Canvas.Line(x, Area.Top - 3, x, Area.Bottom, "chart-guide");
        var half = Math.Min(TextWidth.Of(reference.Label, Canvas.TextSize), Canvas.Width) / 2;
        Canvas.Text(Math.Clamp(x, half, Canvas.Width - half), Area.Top - 7, reference.Label, "chart-text chart-muted", Anchor.Middle, Canvas.Width);
    }

    private static double Widest(IEnumerable<string> texts) => texts.Select(text => TextWidth.Of(text, Canvas.TextSize)).DefaultIfEmpty(0).Max();

    private static string Css(bool strong) => strong ? "chart-text chart-strong" : "chart-text";

    private int Fitting(LinearScale scale, ChartUnit unit) => AxisLabels.Fitting(
        Area.Width,
        Widest(NumberTicks.Of(unit, scale.Low, scale.High).Select(tick => tick.Label)));
}
