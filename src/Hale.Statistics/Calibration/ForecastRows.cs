namespace Hale.Statistics.Calibration;

/// <summary>Probabilities beside the events that they foretell.</summary>
internal static class ForecastRows
{
    /// <summary>Throws unless there is one probability of 0 to 1 for each row.</summary>
    internal static void Require(ReadOnlySpan<double> probabilities, ReadOnlySpan<bool> events)
    {
        RequirePairs(probabilities, events);
        for (var i = 0; i < probabilities.Length; i++)
        {
            if (probabilities[i] is not (>= 0 and <= 1))
            {
                throw new ArgumentException($"Row {i} has the probability {probabilities[i]}, which is not between 0 and 1.", nameof(probabilities));
            }
        }
    }

    /// <summary>Throws unless there is one finite predictor for each row.</summary>
    internal static void RequireFinite(ReadOnlySpan<double> predictors, ReadOnlySpan<bool> events)
    {
        RequirePairs(predictors, events);
        for (var i = 0; i < predictors.Length; i++)
        {
            if (!double.IsFinite(predictors[i]))
            {
                throw new ArgumentException($"Row {i} has the predictor {predictors[i]}, which is not a finite number.", nameof(predictors));
            }
        }
    }

    /// <summary>The number itself, where it is finite.</summary>
    internal static double Finite(double predictor) =>
        double.IsFinite(predictor) ? predictor : throw new ArgumentException($"The predictor {predictor} is not a finite number.", nameof(predictor));

    /// <summary>The number itself, where it is a probability.</summary>
    internal static double Probability(double predictor) =>
        predictor is >= 0 and <= 1 ? predictor : throw new ArgumentException($"{predictor} is not between 0 and 1.", nameof(predictor));

    internal static int Count(ReadOnlySpan<bool> events)
    {
        var count = 0;
        foreach (var one in events)
        {
            count += one ? 1 : 0;
        }

        return count;
    }

    /// <summary>Why nothing can be said about events that never or always happen, or null where some do.</summary>
    internal static Degeneracy? OneClass(ReadOnlySpan<bool> events) =>
        events.IsEmpty ? Degeneracy.NoRows
        : Count(events) is var count && count == 0 ? Degeneracy.NoEvents
        : count == events.Length ? Degeneracy.OnlyEvents
        : null;

    internal static bool IsConstant(ReadOnlySpan<double> values) => values.IsEmpty || !values.ContainsAnyExcept(values[0]);

    private static void RequirePairs(ReadOnlySpan<double> values, ReadOnlySpan<bool> events)
    {
        if (values.Length != events.Length)
        {
            throw new ArgumentException($"There are {values.Length} forecasts for {events.Length} rows.", nameof(values));
        }
    }
}
