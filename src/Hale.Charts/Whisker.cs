namespace Hale.Charts;

/// <summary>The interval around a value, both ends in the value's own unit.</summary>
public readonly record struct Whisker(double Low, double High)
{
    internal bool IsFinite => double.IsFinite(Low) && double.IsFinite(High);
}
