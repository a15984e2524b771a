namespace Hale.Statistics.Survival;

/// <summary>
/// The cumulative incidence of causes that exclude one another (Aalen and Johansen 1978): of all rows, the share that has ended by each
/// cause. One minus a Kaplan–Meier curve that censors the other causes would overstate it.
/// </summary>
public static class AalenJohansen
{
    /// <summary>
    /// The curves of all rows. Each row stands for one independent unit; a censored row leaves after the ends of its time.
    /// </summary>
    /// <param name="time">How long each row was followed, in any unit.</param>
    /// <param name="cause">By what it ended: 1 to <paramref name="causes"/>; 0 when it is censored.</param>
    /// <param name="causes">How many causes there are, at least 1.</param>
    /// <param name="confidence">How often such intervals hold the true share at one time; between 0 and 1.</param>
    /// <returns>The curves; <see cref="Degeneracy.NoRows"/> when there are none. A cause that never happened has a curve without
    /// steps.</returns>
    /// <exception cref="ArgumentException">The columns differ in length, a time is not finite, a cause is not 0 to causes, or the
    /// confidence is not between 0 and 1.</exception>
    public static Answer<CumulativeIncidence> Of(ReadOnlySpan<double> time, ReadOnlySpan<int> cause, int causes, double confidence = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(causes, 1);
        if (cause.ContainsAnyExceptInRange(0, causes))
        {
            throw new ArgumentException($"A cause is a number from 0 to {causes}.", nameof(cause));
        }

        var sums = Enumerable.Range(0, causes).Select(_ => new IncidenceSum(confidence)).ToArray();
        var survival = KaplanMeier.Of(time, Ended(cause), confidence);
        if (!survival.IsKnown)
        {
            return survival.Reason;
        }

        var before = 1.0;
        foreach (var (at, atRisk, rows) in OrderedTimes.Of(time, cause.Length).Distinct())
        {
            var byCause = new int[causes + 1];
            foreach (var row in rows)
            {
                byCause[cause[row]]++;
            }

            before = Add(sums, byCause, at, atRisk, before);
        }

        return new CumulativeIncidence(survival.Value, [.. sums.Select(sum => sum.Curve)]);
    }

    /// <summary>Adds one time to every cause and gives the survival after it.</summary>
    private static double Add(IncidenceSum[] sums, int[] byCause, double time, int atRisk, double before)
    {
        var ends = byCause.Skip(1).Sum();
        if (ends == 0)
        {
            return before;
        }

        for (var cause = 1; cause < byCause.Length; cause++)
        {
            sums[cause - 1].Add(time, atRisk, ends, byCause[cause], before);
        }

        return before * (1 - (ends / (double)atRisk));
    }

    private static bool[] Ended(ReadOnlySpan<int> cause)
    {
        var ended = new bool[cause.Length];
        for (var row = 0; row < cause.Length; row++)
        {
            ended[row] = cause[row] != 0;
        }

        return ended;
    }
}
