namespace Hale.Charts;

/// <summary>A point of a line.</summary>
/// <param name="X">Where.</param>
/// <param name="Y">Its height; shares are 0 to 1.</param>
/// <param name="Band">The pointwise interval; null without one.</param>
public readonly record struct LinePoint(double X, double Y, Whisker? Band = null)
{
    internal bool IsFinite => double.IsFinite(X) && double.IsFinite(Y);
}
