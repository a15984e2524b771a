using System.Globalization;
using Hale.Charts.Axes;
using Hale.Charts.Marks;

namespace Hale.Charts.Steps;

/// <summary>Beneath the axis: how many are still there at each tick, a row for each series that says so.</summary>
internal sealed class StillThereTable
{
    private const double Row = 17;
    private readonly IReadOnlyList<StepSeries> _rows;
    private readonly string _heading;

    public StillThereTable(StepModel model)
    {
        _rows = [.. model.Series.Where(series => series.StillThere is { Count: > 0 })];
        _heading = model.StillThereLabel;
    }

    public double Height => _rows.Count == 0 ? 0 : (_rows.Count + 1) * Row;

    public void Draw(Canvas canvas, PlotArea area, LinearScale across, IReadOnlyList<Tick> ticks)
    {
        if (_rows.Count == 0)
        {
            return;
        }

        var y = area.Bottom + AxisDrawing.RoomBeneath + Canvas.TextSize;
        canvas.Text(area.Left, y, _heading, "chart-text chart-muted", Anchor.Start, canvas.Width - area.Left);
        foreach (var row in _rows)
        {
            y += Row;
            var counts = ticks.Select(tick => new Tick(tick.Value, Count(row.StillThere!, tick.Value))).Where(count => count.Label.Length > 0);
            foreach (var (count, middle) in AxisLabels.Spread(counts, across, area.Right + 2))
            {
                canvas.Text(middle, y, count.Label, "chart-text", Anchor.Middle);
            }

            var label = EndLabel.OfLine(y, row.Label, row.Tone);
            canvas.Text(EndLabels.Begin(area.Right), y, label.Text, label.Css, Anchor.Start, EndLabels.Room(canvas, area.Right));
        }
    }

    private static string Count(IEnumerable<StillThere> counts, double day) =>
        counts.LastOrDefault(count => count.Day <= day, new(double.NaN, 0)) is { Day: not double.NaN } found ? found.Count.ToString("N0", CultureInfo.InvariantCulture) : string.Empty;
}
