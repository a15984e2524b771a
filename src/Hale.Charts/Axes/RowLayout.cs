using Hale.Charts.Marks;

namespace Hale.Charts.Axes;

/// <summary>Rows beneath each other: names at the left, values drawn in the middle, written at the right.</summary>
internal sealed class RowLayout
{
    private const double Row = 34;
    private const double Leading = 14;
    private const double Gap = 12;
    private const double RoomForReference = 20;
    private const double LargestName = .3;
    private const double LargestNote = .34;

    public RowLayout(ChartHead head, int rows, IReadOnlyList<string> names, IReadOnlyList<string> notes, bool hasReference)
    {
        NameRoom = Math.Min(Math.Ceiling(Widest(names)), head.Width * LargestName);
        NoteRoom = Math.Min(Math.Ceiling(Widest(notes)), head.Width * LargestNote);
        var top = hasReference ? RoomForReference : 4;
        Area = new(NameRoom + Gap, top, head.Width - (NoteRoom > 0 ? NoteRoom + Gap : Gap), top + (rows * Row));
        Canvas = new(head, Area.Bottom + AxisDrawing.RoomBeneath);
    }

    public Canvas Canvas { get; }

    public PlotArea Area { get; }

    public double NameRoom { get; }

    public double NoteRoom { get; }

    public double Middle(int row) => Area.Top + ((row + .5) * Row);

    /// <summary>A name, on two lines where it is long.</summary>
    public void DrawName(int row, string name, bool strong)
    {
        var (first, second) = TextWidth.Broken(name, Room(NameRoom, strong), Canvas.TextSize);
        DrawLines(row, (first, Css(strong)), (second, Css(strong)), Room(NameRoom, strong));
    }

    /// <summary>A name with a remark beneath it.</summary>
    public void DrawName(int row, string name, string remark) => DrawLines(row, (name, Css(strong: false)), (remark, "chart-text chart-muted"), NameRoom);

    public void DrawNote(int row, string note, bool strong) => Canvas.Text(Canvas.Width, Middle(row) + 4, note, Css(strong), Anchor.End, Room(NoteRoom, strong));

    /// <summary>In the place of a value, why there is none.</summary>
    public void DrawAbsence(int row, string why) => Canvas.Text(Area.Left + 6, Middle(row) + 4, why, "chart-text chart-muted chart-halo", Anchor.Start, Canvas.Width - Area.Left - 6);

    /// <summary>The ticks with faint lines up through the rows, and the axis beneath.</summary>
    public void DrawAxis(LinearScale scale, ChartUnit unit, string name)
    {
        var ticks = AxisLabels.Fitting(Area.Width, wanted => NumberTicks.Of(unit, scale.Low, scale.High, wanted));
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

    private static double Widest(IEnumerable<string> texts) => texts.Select(text => TextWidth.Of(text, Canvas.TextSize) * TextWidth.Strong).DefaultIfEmpty(0).Max();

    private static double Room(double room, bool strong) => strong ? room / TextWidth.Strong : room;

    private static string Css(bool strong) => strong ? "chart-text chart-strong" : "chart-text";

    private void DrawLines(int row, (string Text, string Css) first, (string Text, string Css) second, double room)
    {
        var baseline = Middle(row) + 4;
        if (second.Text.Length == 0)
        {
            Canvas.Text(0, baseline, first.Text, first.Css, Anchor.Start, room);
            return;
        }

        Canvas.Text(0, baseline - (Leading / 2), first.Text, first.Css, Anchor.Start, room);
        Canvas.Text(0, baseline + (Leading / 2), second.Text, second.Css, Anchor.Start, room);
    }
}
