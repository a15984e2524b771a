using Hale.Charts.Axes;
using Hale.Charts.Marks;

namespace Hale.Charts.Steps;

/// <summary>A series from day 0 up to the last day, with what cannot be drawn left out.</summary>
internal sealed class StepLine
{
    private readonly IReadOnlyList<LinePoint> _points;
    private readonly double _until;

    private StepLine(StepSeries series, IReadOnlyList<LinePoint> points, double until) => (Series, _points, _until) = (series, points, until);

    public StepSeries Series { get; }

    public double Last => _points.Count > 0 ? _points[^1].Y : Series.Start;

    public double Lowest => Values.Min();

    public double Highest => Values.Max();

    private IEnumerable<double> Values => _points.SelectMany(point => Extent.Of(point.Y, point.Band)).Append(Series.Start);

    /// <summary>The line of a series; null when not even its start is a number.</summary>
    public static StepLine? Of(StepSeries series, double until) => double.IsFinite(series.Start)
        ? new StepLine(series, [.. LineMarks.Usable(series.Points).Where(point => point.X >= 0 && point.X <= until)], until)
        : null;

    public IReadOnlyList<Spot> Spots(LinearScale across, LinearScale up) =>
        Stairs(across, up, [new LinePoint(0, Series.Start), .. _points], point => point.Y);

    public void DrawBand(Canvas canvas, LinearScale across, LinearScale up)
    {
        var banded = _points.Where(point => point.Band is { IsFinite: true }).ToList();
        if (banded.Count > 0)
        {
            var (lows, highs) = (Stairs(across, up, banded, point => point.Band!.Value.Low), Stairs(across, up, banded, point => point.Band!.Value.High));
            canvas.Path(PathText.Between(highs, lows), $"chart-area {ToneCss.Of(Series.Tone)}");
        }
    }

    private IReadOnlyList<Spot> Stairs(LinearScale across, LinearScale up, IReadOnlyList<LinePoint> points, Func<LinePoint, double> height)
    {
        var spots = new List<Spot>();
        for (var index = 0; index < points.Count; index++)
        {
            var (y, end) = (up.At(height(points[index])), index + 1 < points.Count ? points[index + 1].X : _until);
            spots.Add(new(across.At(points[index].X), y));
            spots.Add(new(across.At(end), y));
        }

        return spots;
    }
}
