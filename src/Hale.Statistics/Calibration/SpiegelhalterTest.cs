namespace Hale.Statistics.Calibration;

/// <summary>Spiegelhalter's test of whether probabilities are right.</summary>
/// <param name="Z">The statistic: normal with mean 0 and deviation 1 where they are, and rows independent.</param>
/// <param name="PValue">How often so large a statistic, of either sign, comes by chance; 0..1.</param>
public sealed record SpiegelhalterTest(double Z, double PValue);
