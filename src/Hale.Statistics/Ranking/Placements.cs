namespace Hale.Statistics.Ranking;

/// <summary>Where each row stands among the rows of the other class: DeLong's structural components, in row order within the class.</summary>
/// <param name="OfEvents">For each event, the share of the other rows below it, ties counting ½; their mean is the AUC.</param>
/// <param name="OfOthers">For each other row, the share of the events above it, ties counting ½; their mean is the AUC.</param>
internal sealed record Placements(double[] OfEvents, double[] OfOthers)
{
    public double Auc => OfEvents.Average();

    /// <summary>Both classes have rows.</summary>
    public static Placements Of(ReadOnlySpan<double> predictor, ReadOnlySpan<bool> events)
    {
        var sorted = (Events: Sorted(predictor, events, isEvent: true), Others: Sorted(predictor, events, isEvent: false));
        var placements = new Placements(new double[sorted.Events.Length], new double[sorted.Others.Length]);
        int eventIndex = 0, otherIndex = 0;
        for (var row = 0; row < predictor.Length; row++)
        {
            if (events[row])
            {
                placements.OfEvents[eventIndex++] = ShareBelow(sorted.Others, predictor[row]);
            }
            else
            {
                placements.OfOthers[otherIndex++] = 1 - ShareBelow(sorted.Events, predictor[row]);
            }
        }

        return placements;
    }

    /// <summary>The covariance of the AUCs of two predictors on the same rows, at least two of each class; of one with itself, the variance.</summary>
    public static double Covariance(Placements first, Placements second) =>
        (SampleCovariance(first.OfEvents, second.OfEvents) / first.OfEvents.Length) + (SampleCovariance(first.OfOthers, second.OfOthers) / first.OfOthers.Length);

    private static double[] Sorted(ReadOnlySpan<double> predictor, ReadOnlySpan<bool> events, bool isEvent)
    {
        var values = new double[events.Count(isEvent)];
        var index = 0;
        for (var row = 0; row < predictor.Length; row++)
        {
            if (events[row] == isEvent)
            {
                values[index++] = predictor[row];
            }
        }

        Array.Sort(values);
        return values;
    }

    private static double ShareBelow(double[] sorted, double value)
    {
        var below = CountBelow(sorted, value, orEqual: false);
        var notAbove = CountBelow(sorted, value, orEqual: true);
        return (below + notAbove) / 2.0 / sorted.Length;
    }

    private static int CountBelow(double[] sorted, double value, bool orEqual)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var counts = orEqual ? sorted[middle] <= value : sorted[middle] < value;
            (low, high) = counts ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static double SampleCovariance(double[] first, double[] second)
    {
        var (firstMean, secondMean) = (first.Average(), second.Average());
        var sum = 0.0;
        for (var index = 0; index < first.Length; index++)
        {
            sum += (first[index] - firstMean) * (second[index] - secondMean);
        }

        return sum / (first.Length - 1);
    }
}
