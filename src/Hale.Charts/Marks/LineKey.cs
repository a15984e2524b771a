namespace Hale.Charts.Marks;

/// <summary>The names of lines that have no free place beside them, in a corner that lines leave empty.</summary>
internal static class LineKey
{
    private const double Row = 17;
    private const double Sample = 22;
    private const double Gap = 6;

    /// <summary>Rows beneath each other, each with a piece of its line; they end at the right, the first stands at the top.</summary>
    public static void Draw(Canvas canvas, double right, double top, IReadOnlyList<(string Name, Tone Tone)> lines)
    {
        for (var row = 0; row < lines.Count; row++)
        {
            var (name, tone) = lines[row];
            var shown = LineMarks.Shortened(canvas, name);
            var (baseline, left) = (top + ((row + 1) * Row) - Gap, right - (TextWidth.Of(shown, Canvas.TextSize) * TextWidth.Strong));
            LineMarks.Line(canvas, [new(left - Gap - Sample, baseline - 4), new(left - Gap, baseline - 4)], tone, name);
            canvas.Text(left, baseline, shown, LineMarks.NameCss(tone));
        }
    }

    public static double Height(int lines) => lines * Row;
}
