namespace Hale.Charts.Axes;

/// <summary>Values to coordinates. What lies outside stands at the edge.</summary>
internal readonly record struct LinearScale(double Low, double High, double From, double To)
{
    public double At(double value) => From + ((Math.Clamp(value, Low, High) - Low) / (High - Low) * (To - From));
}
