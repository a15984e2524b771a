namespace Hale.Charts.Marks;

/// <summary>The dot of a tone, each in a shape of its own, so that colour is never needed to tell them apart.</summary>
internal static class Shape
{
    public static void Dot(Canvas canvas, Tone tone, double x, double y, double radius, string tooltip = "")
    {
        var css = $"chart-dot {ToneCss.Of(tone)}";
        switch (tone)
        {
            case Tone.Plain:
                canvas.Circle(x, y, radius, css, tooltip);
                break;
            case Tone.Quiet:
                canvas.Circle(x, y, radius * .9, $"chart-hollow {ToneCss.Of(tone)}", tooltip);
                break;
            case Tone.Second:
                canvas.Path(Polygon(x, y, radius * 1.2, 4, Math.PI / 4), css, tooltip);
                break;
            case Tone.Good:
                canvas.Path(Polygon(x, y, radius * 1.3, 3, -Math.PI / 2), css, tooltip);
                break;
            case Tone.Warn:
                canvas.Path(Polygon(x, y, radius * 1.3, 4, 0), css, tooltip);
                break;
            case Tone.Bad:
                canvas.Path(Polygon(x, y, radius * 1.3, 3, Math.PI / 2), css, tooltip);
                break;
        }
    }

    private static string Polygon(double x, double y, double radius, int corners, double turn)
    {
        var path = new PathText();
        for (var corner = 0; corner < corners; corner++)
        {
            var angle = turn + (corner * 2 * Math.PI / corners);
            path.To(x + (radius * Math.Cos(angle)), y + (radius * Math.Sin(angle)));
        }

        return path.Closed();
    }
}
