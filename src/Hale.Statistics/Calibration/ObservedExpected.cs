namespace Hale.Statistics.Calibration;

/// <summary>How many events came for each that was foretold (Steyerberg 2009).</summary>
public static class ObservedExpected
{
    /// <summary>
    /// Events divided by the sum of probabilities: 1 is right on average, above 1 more events than foretold, 0 none at all. Without rows, or with no event foretold
    /// (too few), there is none.
    /// </summary>
    /// <exception cref="ArgumentException">Lengths differ, or a probability is not between 0 and 1.</exception>
    public static Answer<double> Of(ReadOnlySpan<double> probabilities, ReadOnlySpan<bool> events)
    {
        ForecastRows.Require(probabilities, events);
        if (events.IsEmpty)
        {
            return Degeneracy.NoRows;
        }

        var expected = 0.0;
        foreach (var probability in probabilities)
        {
            expected += probability;
        }

        return expected > 0 ? events.Count(true) / expected : Degeneracy.TooFew;
    }
}
