namespace Hale.Statistics.Proportions;

/// <summary>
/// Tests of a linear trend of rates over ordered groups. The statistic is the score U = Σ (level − mean level)·(event − rate) over the
/// rows.
/// </summary>
public static class TrendTest
{
    // A variance this much smaller than that of independent rows is a sum of rounding errors.
    private const double Nothing = 1e-20;

    /// <summary>
    /// The test for independent rows (Cochran 1954, Armitage 1955): z = U / √(rate·(1 − rate)·Σ (level − mean level)²), no continuity
    /// correction.
    /// </summary>
    /// <param name="events">Rows with the event in each group, in the groups' order.</param>
    /// <param name="rows">All rows of each group; a group without rows counts for nothing.</param>
    /// <param name="scores">The level of each group; left out, the groups are 0, 1, 2, …</param>
    /// <returns>
    /// The test; <see cref="Degeneracy.NoRows"/>, <see cref="Degeneracy.NoEvents"/>, <see cref="Degeneracy.OnlyEvents"/>, or
    /// <see cref="Degeneracy.NoVariance"/> when all rows have one level.
    /// </returns>
    /// <exception cref="ArgumentException">The lists differ in length, or counts or scores are impossible.</exception>
    public static Answer<TrendResult> CochranArmitage(ReadOnlySpan<int> events, ReadOnlySpan<int> rows, ReadOnlySpan<double> scores = default)
    {
        Counts.Require(events, rows);
        var levels = Levels(scores, rows.Length);
        var total = Counts.Total(events, rows);
        if (total.Reason is { } reason)
        {
            return reason;
        }

        var (score, spread, size) = Moments(events, rows, levels, total.Rate);
        return spread <= Nothing * size ? Degeneracy.NoVariance : Result(score, total.Rate * (1 - total.Rate) * spread);
    }

    /// <summary>
    /// The same statistic where rows of one cluster are not independent: its variance is the sum of the squared scores of the clusters
    /// (the score test of generalised estimating equations, Liang and Zeger 1986; Rotnitzky and Jewell 1990).
    /// </summary>
    /// <remarks>
    /// Where each cluster has one row, the variance is that of <see cref="CochranArmitage"/> plus (1 − 2·rate)·Σ (level − mean
    /// level)²·(event − rate): exactly the same at a rate of one half, and otherwise the same in the limit of many rows when there is no
    /// trend. z² never exceeds the number of clusters, so that few clusters make the test cautious.
    /// </remarks>
    /// <param name="level">The level of each row.</param>
    /// <param name="events">Whether each row has the event.</param>
    /// <param name="clusters">The cluster of each row, numbered from 0.</param>
    /// <returns>
    /// The test; besides the reasons of <see cref="CochranArmitage"/>, <see cref="Degeneracy.TooFew"/> when there are fewer than two
    /// clusters or every cluster's score is zero.
    /// </returns>
    /// <exception cref="ArgumentException">The columns differ in length, or a cluster is negative.</exception>
    public static Answer<TrendResult> Clustered(ReadOnlySpan<int> level, ReadOnlySpan<bool> events, ReadOnlySpan<int> clusters)
    {
        ClusterNumbers.Require(level.Length, events.Length, clusters);
        var total = Counts.Total(events);
        if (total.Reason is { } reason)
        {
            return reason;
        }

        if (!level.ContainsAnyExcept(level[0]))
        {
            return Degeneracy.NoVariance;
        }

        var mean = Mean(level);
        var scores = Scores(level, events, clusters, mean, total.Rate);
        var variance = scores.Sum(part => part * part);
        var independent = total.Rate * (1 - total.Rate) * Spread(level, mean);
        return !clusters.ContainsAnyExcept(clusters[0]) || variance <= Nothing * independent ? Degeneracy.TooFew : Result(scores.Sum(), variance);
    }

    /// <summary>U, Σ (level − mean level)² and Σ level² over the rows.</summary>
    private static (double Score, double Spread, double Size) Moments(ReadOnlySpan<int> events, ReadOnlySpan<int> rows, double[] levels, double rate)
    {
        double sum = 0, all = 0;
        for (var group = 0; group < levels.Length; group++)
        {
            sum += rows[group] * levels[group];
            all += rows[group];
        }

        double score = 0, spread = 0, size = 0;
        for (var group = 0; group < levels.Length; group++)
        {
            var distance = levels[group] - (sum / all);
            score += distance * (events[group] - (rows[group] * rate));
            spread += rows[group] * distance * distance;
            size += rows[group] * levels[group] * levels[group];
        }

        return (score, spread, size);
    }

    /// <summary>Each cluster's part of U.</summary>
    private static double[] Scores(ReadOnlySpan<int> level, ReadOnlySpan<bool> events, ReadOnlySpan<int> clusters, double mean, double rate)
    {
        var scores = new double[ClusterNumbers.Count(clusters)];
        for (var row = 0; row < level.Length; row++)
        {
            scores[clusters[row]] += (level[row] - mean) * ((events[row] ? 1 : 0) - rate);
        }

        return scores;
    }

    private static double Spread(ReadOnlySpan<int> level, double mean)
    {
        var spread = 0.0;
        foreach (var value in level)
        {
            spread += (value - mean) * (value - mean);
        }

        return spread;
    }

    private static TrendResult Result(double score, double variance)
    {
        var z = score / Math.Sqrt(variance);
        return new TrendResult(z, Tail.Normal(z));
    }

    private static double Mean(ReadOnlySpan<int> level)
    {
        var sum = 0L;
        foreach (var value in level)
        {
            sum += value;
        }

        return sum / (double)level.Length;
    }

    private static double[] Levels(ReadOnlySpan<double> scores, int groups)
    {
        if (scores.IsEmpty)
        {
            return [.. Enumerable.Range(0, groups).Select(group => (double)group)];
        }

        if (scores.Length != groups)
        {
            throw new ArgumentException($"There are scores of {scores.Length} groups and rows of {groups}.", nameof(scores));
        }

        foreach (var score in scores)
        {
            if (!double.IsFinite(score))
            {
                throw new ArgumentException("A group's score is a finite number.", nameof(scores));
            }
        }

        return scores.ToArray();
    }
}
