namespace Hale.Statistics.Calibration;

/// <summary>The rate of events as a smooth function of the probability that was foretold; where it runs along the diagonal, the probabilities are right.</summary>
/// <param name="Points">Places in rising order of the foretold probability, at most 60, evenly apart in log odds, between its 1st and 99th percentile.</param>
/// <param name="Knots">How many knots the spline has; 0 for a straight line of log odds.</param>
public sealed record SmoothCurve(IReadOnlyList<SmoothPoint> Points, int Knots);
