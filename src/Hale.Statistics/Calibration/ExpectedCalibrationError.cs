namespace Hale.Statistics.Calibration;

/// <summary>
/// The mean distance of foretold and observed rate over groups, each by its share of rows (Naeini et al. 2015), 0..1. It depends on the grouping and is above 0 even
/// for right probabilities, so that it compares forecasts of the same rows but says little alone.
/// </summary>
public static class ExpectedCalibrationError
{
    /// <summary>Over groups of equal width between 0 and 1; 1 itself lies in the last. Without rows there is none.</summary>
    /// <exception cref="ArgumentException">Lengths differ, or a probability is not between 0 and 1.</exception>
    public static Answer<double> OfEqualWidth(ReadOnlySpan<double> probabilities, ReadOnlySpan<bool> events, int groups = 10)
    {
        ForecastRows.Require(probabilities, events);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(groups);
        if (events.IsEmpty)
        {
            return Degeneracy.NoRows;
        }

        // The distance times the share of rows is |events − Σp| / rows, whatever the size of the group.
        var surplus = new double[groups];
        for (var i = 0; i < events.Length; i++)
        {
            surplus[Math.Min((int)Math.Floor(probabilities[i] * groups), groups - 1)] += (events[i] ? 1 : 0) - probabilities[i];
        }

        return surplus.Sum(Math.Abs) / events.Length;
    }

    /// <summary>Over groups of equal numbers of rows, as <see cref="CalibrationGroups.OfEqualCount"/> forms them. Fewer rows than groups: too few.</summary>
    /// <exception cref="ArgumentException">Lengths differ, or a probability is not between 0 and 1.</exception>
    public static Answer<double> OfEqualCount(ReadOnlySpan<double> probabilities, ReadOnlySpan<bool> events, int groups = 10)
    {
        var rows = events.Length;
        return CalibrationGroups.OfEqualCount(probabilities, events, groups)
            .Select(all => all.Sum(group => Math.Abs(group.Events - group.ExpectedEvents)) / rows);
    }
}
