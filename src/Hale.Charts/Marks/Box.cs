namespace Hale.Charts.Marks;

/// <summary>The room a text takes, in the chart's coordinates.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public const double Ascent = Canvas.TextSize * .8;
    public const double Descent = Canvas.TextSize * .25;

    public double Baseline => Bottom - Descent;

    public static Box OfText(double left, double baseline, double width) =>
        new(left, baseline - Ascent, left + width, baseline + Descent);

    public bool IsWithin(Box other) => Left >= other.Left && Right <= other.Right && Top >= other.Top && Bottom <= other.Bottom;

    public bool Touches(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>How far a place lies outside; 0 inside.</summary>
    public double DistanceTo(Spot spot)
    {
        var across = Math.Max(0, Math.Max(Left - spot.X, spot.X - Right));
        var down = Math.Max(0, Math.Max(Top - spot.Y, spot.Y - Bottom));
        return Math.Sqrt((across * across) + (down * down));
    }
}
