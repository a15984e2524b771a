namespace Hale.Charts.Calibration;

/// <summary>A group of like probability.</summary>
/// <param name="Stated">The mean of what was stated, 0 to 1.</param>
/// <param name="Observed">The share that came true, 0 to 1.</param>
/// <param name="Interval">The interval of that share.</param>
/// <param name="Size">How many are in it; the dot's area grows with it.</param>
/// <param name="Tooltip">What pointing at it says.</param>
public sealed record CalibrationGroup(double Stated, double Observed, Whisker? Interval, int Size, string Tooltip);
