using Hale.Charts.Axes;

namespace Hale.Charts.Marks;

/// <summary>Lines and the bands around them.</summary>
internal static class LineMarks
{
    /// <summary>Only points with finite coordinates, from left to right.</summary>
    public static IReadOnlyList<LinePoint> Usable(IEnumerable<LinePoint> points) => [.. points.Where(point => point.IsFinite).OrderBy(point => point.X)];

    public static void Band(Canvas canvas, LinearScale across, LinearScale up, IReadOnlyList<LinePoint> points, Tone tone)
    {
        var banded = points.Where(point => point.Band is { IsFinite: true }).ToList();
        if (banded.Count > 1)
        {
            var lows = banded.ConvertAll(point => new Spot(across.At(point.X), up.At(point.Band!.Value.Low)));
            var highs = banded.ConvertAll(point => new Spot(across.At(point.X), up.At(point.Band!.Value.High)));
            canvas.Path(PathText.Between(highs, lows), $"chart-area {ToneCss.Of(tone)}");
        }
    }

    public static void Line(Canvas canvas, IReadOnlyList<Spot> spots, Tone tone, string tooltip = "") =>
        canvas.Path(PathText.Through(spots), $"chart-line {ToneCss.Of(tone)}", tooltip);

    /// <summary>Writes a name at the freest place beside a line, in the line's colour; false where there is none.</summary>
    public static bool TryName(Canvas canvas, LabelPlacer placer, IReadOnlyList<Spot> line, string name, Tone tone)
    {
        double[] distances = [6, 12];
        var (shown, sampled) = (Shortened(canvas, name), Sampled(line).ToList());
        if (distances.Select(distance => placer.Along(line, sampled, shown, distance)).FirstOrDefault(found => found is not null) is not { } box)
        {
            return false;
        }

        canvas.Text(box.Left, box.Baseline, shown, NameCss(tone));
        return true;
    }

    public static string Shortened(Canvas canvas, string name) => TextWidth.Fit(name, canvas.Width * .4, Canvas.TextSize);

    public static string NameCss(Tone tone) => $"chart-text chart-name chart-strong chart-halo {ToneCss.Of(tone)}";

    /// <summary>The height of a line at a place between its ends.</summary>
    public static double HeightAt(IReadOnlyList<LinePoint> line, double x)
    {
        for (var index = 1; index < line.Count; index++)
        {
            var (from, to) = (line[index - 1], line[index]);
            if (x <= to.X && to.X > from.X)
            {
                return from.Y + ((to.Y - from.Y) * (x - from.X) / (to.X - from.X));
            }
        }

        return line[^1].Y;
    }

    /// <summary>Places along a line at which a name may stand, those towards the middle first.</summary>
    private static IEnumerable<Spot> Sampled(IReadOnlyList<Spot> line)
    {
        const int pieces = 20;
        const double wanted = pieces * .45;
        var (left, right) = (line[0].X, line[^1].X);
        List<LinePoint> points = [.. line.Select(spot => new LinePoint(spot.X, spot.Y))];
        return Enumerable.Range(1, pieces - 1)
            .OrderBy(piece => Math.Abs(piece - wanted))
            .Select(piece => left + ((right - left) * piece / pieces))
            .Select(x => new Spot(x, HeightAt(points, x)));
    }
}
