namespace Hale.Charts.Axes;

/// <summary>Where values are drawn, inside the room for the labels around.</summary>
internal readonly record struct PlotArea(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;
}
