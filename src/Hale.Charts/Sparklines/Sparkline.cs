using Hale.Charts.Axes;
using Hale.Charts.Marks;

namespace Hale.Charts.Sparklines;

/// <summary>Draws a line the height of a word; it breaks where values are missing.</summary>
public static class Sparkline
{
    private const double Width = 120;
    private const double Height = 28;
    private const double Margin = 5;
    private const double DotRadius = 3;

    public static Svg Draw(SparklineModel model)
    {
        var known = model.Values.Where(value => Extent.IsKnown(value)).Select(value => value!.Value).ToList();
        if (known.Count < 2)
        {
            return new Canvas(model.Id, $"{model.Title} (nothing to draw: {(known.Count == 0 ? "there is no value" : "there is one value only")})", Width, Height).Finish();
        }

        var (low, high) = (Finite(model.Low) ?? known.Min(), Finite(model.High) ?? known.Max());
        var up = high > low ? new LinearScale(low, high, Height - Margin, Margin) : new(low - 1, low + 1, Height - Margin, Margin);
        var across = new LinearScale(0, model.Values.Count - 1, Margin, Width - Margin);
        var canvas = new Canvas(model.Id, model.Title, Width, Height);
        Spot? last = null;
        foreach (var stretch in Stretches(model.Values))
        {
            var spots = stretch.ConvertAll(point => new Spot(across.At(point.X), up.At(point.Y)));
            canvas.Path(PathText.Through(spots.Count == 1 ? [spots[0], spots[0] with { X = spots[0].X + 1 }] : spots), $"chart-line chart-thin {ToneCss.Of(Tone.Plain)}");
            last = spots[^1];
        }

        Shape.Dot(canvas, model.Tone, last!.Value.X, last.Value.Y, DotRadius);
        return canvas.Finish();
    }

    private static double? Finite(double? value) => Extent.IsKnown(value) ? value : null;

    private static List<List<LinePoint>> Stretches(IReadOnlyList<double?> values)
    {
        var stretches = new List<List<LinePoint>>();
        for (var index = 0; index < values.Count; index++)
        {
            if (!Extent.IsKnown(values[index]))
            {
                continue;
            }

            if (index == 0 || !Extent.IsKnown(values[index - 1]))
            {
                stretches.Add([]);
            }

            stretches[^1].Add(new(index, values[index]!.Value));
        }

        return stretches;
    }
}
