namespace Hale.Statistics.Calibration;

/// <summary>The line of the observed log odds over the foretold ones.</summary>
/// <param name="Value">1 is right; below 1 probabilities are too extreme, above 1 too timid.</param>
/// <param name="JointIntercept">The intercept of the same line. It depends on the slope: whether the level is right is told by the intercept with an offset.</param>
/// <param name="Interval">The interval of the slope.</param>
public sealed record Slope(double Value, double JointIntercept, Interval Interval);
