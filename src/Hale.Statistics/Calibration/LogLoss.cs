namespace Hale.Statistics.Calibration;

/// <summary>The mean surprise of events under probabilities (Good 1952).</summary>
public static class LogLoss
{
    private const double Nearest = 1e-15;

    /// <summary>
    /// The mean of −ln of the probability given to what happened, in nats, 0 or more. Probabilities nearer to 0 or 1 than 1e-15 are moved to it. Without rows there
    /// is none.
    /// </summary>
    /// <exception cref="ArgumentException">Lengths differ, or a probability is not between 0 and 1.</exception>
    public static Answer<double> Of(ReadOnlySpan<double> probabilities, ReadOnlySpan<bool> events)
    {
        ForecastRows.Require(probabilities, events);
        if (events.IsEmpty)
        {
            return Degeneracy.NoRows;
        }

        var sum = 0.0;
        for (var i = 0; i < events.Length; i++)
        {
            var probability = Math.Clamp(probabilities[i], Nearest, 1 - Nearest);
            sum -= Math.Log(events[i] ? probability : 1 - probability);
        }

        return sum / events.Length;
    }
}
