namespace Hale.Statistics.Calibration;

/// <summary>The mean squared error of probabilities (Brier 1950).</summary>
public static class Brier
{
    /// <summary>The mean of (p − event)², from 0 (certain and right) to 1 (certain and wrong). Without rows there is none.</summary>
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
            var error = probabilities[i] - (events[i] ? 1 : 0);
            sum += error * error;
        }

        return sum / events.Length;
    }

    /// <summary>
    /// 1 − Brier / (b·(1 − b)) with b the share of events in these very rows (Murphy 1973): above 0 better than saying b of every row, at most 1. The rows' own
    /// base rate is not known beforehand, so that this flatters the base rate. One class only: no skill.
    /// </summary>
    /// <exception cref="ArgumentException">Lengths differ, or a probability is not between 0 and 1.</exception>
    public static Answer<double> Skill(ReadOnlySpan<double> probabilities, ReadOnlySpan<bool> events)
    {
        ForecastRows.Require(probabilities, events);
        if (OneClass.Reason(events) is { } reason)
        {
            return reason;
        }

        var rate = events.Count(true) / (double)events.Length;
        return Of(probabilities, events).Select(brier => 1 - (brier / (rate * (1 - rate))));
    }

    /// <summary>
    /// 1 − Brier / Brier of a reference forecast of the same rows, for example the base rate known when each forecast was made. A reference without any error leaves
    /// nothing to improve: no variance.
    /// </summary>
    /// <exception cref="ArgumentException">Lengths differ, or a probability is not between 0 and 1.</exception>
    public static Answer<double> Skill(ReadOnlySpan<double> probabilities, ReadOnlySpan<bool> events, ReadOnlySpan<double> reference)
    {
        var (own, other) = (Of(probabilities, events), Of(reference, events));
        return !own.IsKnown ? own.Reason
            : other.Value > 0 ? 1 - (own.Value / other.Value)
            : Degeneracy.NoVariance;
    }
}
