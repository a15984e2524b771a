namespace Hale.Statistics.Calibration;

/// <summary>One place of a smooth calibration curve.</summary>
/// <param name="Predicted">The probability that was foretold, 0..1.</param>
/// <param name="Observed">The rate of events there, 0..1.</param>
/// <param name="Band">The interval of that rate, for this place alone.</param>
public readonly record struct SmoothPoint(double Predicted, double Observed, Interval Band);
