namespace Hale.Statistics.Calibration.Maps;

/// <summary>A way from a predictor (a score, or a probability that is not yet right) to the probability of the event, fitted on some rows, applied to others.</summary>
public interface IProbabilityMap
{
    /// <summary>The probability of the event, 0..1.</summary>
    /// <exception cref="ArgumentException">The predictor is not a finite number, or not between 0 and 1 where the map is from a probability.</exception>
    double Apply(double predictor);
}
