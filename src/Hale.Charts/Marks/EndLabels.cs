namespace Hale.Charts.Marks;

/// <summary>Names of lines in the margin at their right ends.</summary>
internal static class EndLabels
{
    private const double Gap = 15;
    private const double Distance = 10;
    private const double Slack = 4;
    private const double LargestRoom = .3;

    /// <summary>The margin that the names need.</summary>
    public static double Margin(IEnumerable<string> names, double width) => Math.Min(
        names.Select(name => Distance + (TextWidth.Of(name, Canvas.TextSize) * TextWidth.Strong) + Slack).DefaultIfEmpty(Distance).Max(),
        width * LargestRoom);

    /// <summary>The room for a name beside a line's right end.</summary>
    public static double Room(Canvas canvas, double right) => (canvas.Width - right - Distance) / TextWidth.Strong;

    /// <summary>Where a name begins beside a line's right end.</summary>
    public static double Begin(double right) => right + Distance;

    /// <summary>Writes each name near the height at which its line ends, with a thin line to it where it had to move.</summary>
    public static void Draw(Canvas canvas, double right, IReadOnlyList<EndLabel> labels, double top, double bottom)
    {
        const double moved = 4;
        var places = LabelSpread.Place([.. labels.Select(label => label.Height)], Gap, top, bottom);
        for (var index = 0; index < labels.Count; index++)
        {
            var (label, place) = (labels[index], places[index]);
            if (Math.Abs(place - label.Height) > moved)
            {
                canvas.Line(right + 2, label.Height, right + Distance - 2, place, "chart-leader");
            }

            canvas.Text(Begin(right), place + 4, label.Text, label.Css, Anchor.Start, Room(canvas, right));
        }
    }
}
