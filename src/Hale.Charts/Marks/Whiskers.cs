using Hale.Charts.Axes;

namespace Hale.Charts.Marks;

/// <summary>Intervals as thin lines with short caps.</summary>
internal static class Whiskers
{
    private const double Cap = 3;

    public static void Upright(Canvas canvas, LinearScale scale, double x, Whisker? interval, Tone tone)
    {
        if (interval is { IsFinite: true } whisker)
        {
            var (low, high) = (scale.At(whisker.Low), scale.At(whisker.High));
            canvas.Path(Stroke(new(x, low), new(x, high)) + Stroke(new(x - Cap, low), new(x + Cap, low)) + Stroke(new(x - Cap, high), new(x + Cap, high)), Css(tone));
        }
    }

    public static void Level(Canvas canvas, LinearScale scale, double y, Whisker? interval, Tone tone)
    {
        if (interval is { IsFinite: true } whisker)
        {
            var (low, high) = (scale.At(whisker.Low), scale.At(whisker.High));
            canvas.Path(Stroke(new(low, y), new(high, y)) + Stroke(new(low, y - Cap), new(low, y + Cap)) + Stroke(new(high, y - Cap), new(high, y + Cap)), Css(tone));
        }
    }

    private static string Stroke(Spot from, Spot to) => PathText.Through([from, to]);

    private static string Css(Tone tone) => $"chart-whisker {ToneCss.Of(tone)}";
}
