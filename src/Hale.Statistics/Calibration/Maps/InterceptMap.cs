using Hale.Statistics.Regression;

namespace Hale.Statistics.Calibration.Maps;

/// <summary>
/// The log odds of every probability moved by one number, so that expected events equal observed ones on the rows of the fit (Steyerberg 2009). The order of rows and
/// the spread of log odds stay. Probabilities nearer to 0 or 1 than 1e-12 are moved to it first.
/// </summary>
public sealed class InterceptMap : IProbabilityMap
{
    private InterceptMap(double shift) => Shift = shift;

    /// <summary>What is added to log odds.</summary>
    public double Shift { get; }

    /// <summary>The shift that these rows ask for. No rows or one class: none.</summary>
    /// <exception cref="ArgumentException">Lengths differ, or a probability is not between 0 and 1.</exception>
    public static Answer<InterceptMap> Fit(ReadOnlySpan<double> probabilities, ReadOnlySpan<bool> events) =>
        CalibrationLine.Intercept(probabilities, events).Select(shift => new InterceptMap(shift));

    /// <inheritdoc/>
    public double Apply(double predictor) => LogOdds.Probability(LogOdds.Of(ForecastRows.Probability(predictor)) + Shift);
}
