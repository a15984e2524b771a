namespace Hale.Statistics.Survival;

/// <summary>Finds a place on a step function.</summary>
internal static class StepTimes
{
    /// <summary>The last of ascending steps that is not later than a time; −1 when all are later.</summary>
    public static int LastAt<T>(IReadOnlyList<T> steps, Func<T, double> timeOf, double time)
    {
        if (double.IsNaN(time))
        {
            throw new ArgumentException("The time is not a number.", nameof(time));
        }

        int low = 0, high = steps.Count;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (timeOf(steps[middle]) <= time)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }
}
