namespace Hale.Charts.Axes;

/// <summary>How many ticks an axis has: at least 3, so that one can read between them, and at most 8.</summary>
internal static class TickCount
{
    public const int Fewest = 3;
    public const int Most = 8;

    /// <summary>
    /// The first of ever wider steps that leaves no more ticks than wanted; one step finer where that would leave fewer than three. The steps must grow by a
    /// factor of at most 2.5 each, so that the finer one never has more than eight.
    /// </summary>
    /// <param name="steps">How wide steps can be, ever wider.</param>
    /// <param name="count">How many ticks a step makes.</param>
    /// <param name="wanted">How many ticks there is room for.</param>
    public static T Choose<T>(IEnumerable<T> steps, Func<T, int> count, int wanted)
    {
        var most = Math.Clamp(wanted, Fewest, Most);
        (T Step, bool Known) finer = (default!, false);
        foreach (var step in steps)
        {
            var ticks = count(step);
            if (ticks <= most)
            {
                return ticks < Fewest && finer.Known ? finer.Step : step;
            }

            finer = (step, true);
        }

        return finer.Known ? finer.Step : throw new ArgumentException("An axis needs steps.", nameof(steps));
    }
}
