using MathNet.Numerics.Distributions;

namespace Hale.Statistics.Proportions;

/// <summary>Partial pooling of the rates of small groups: the empirical Bayes estimate of the beta-binomial model.</summary>
public static class BetaBinomial
{
    private const double LeastVariance = 1e-6;
    private const double LeastStrength = 0.5;

    /// <summary>
    /// The pooled rate of each group, (events + κ·mean) / (rows + κ), with the credible interval of its posterior
    /// Beta(events + κ·mean, rows − events + κ·(1 − mean)).
    /// The strength κ = mean·(1 − mean)/τ² − 1 comes from the variance τ² between the groups by moments weighted with rows (Kleinman 1973):
    /// what the rates vary beyond binomial noise. τ² is at least 10⁻⁶ and κ at least 0.5.
    /// </summary>
    /// <remarks>
    /// The interval takes κ and the mean as known; with few groups it is somewhat too narrow. Rows count as independent. The rate is the
    /// posterior mean, which may lie outside an equal-tailed interval where the posterior is extremely skew (a tiny group, a rare event and
    /// a small κ).
    /// </remarks>
    /// <param name="events">Rows with the event in each group.</param>
    /// <param name="rows">All rows of each group.</param>
    /// <param name="confidence">The posterior probability of each interval; between 0 and 1.</param>
    /// <returns>
    /// The rates; <see cref="Degeneracy.NoRows"/>, <see cref="Degeneracy.NoEvents"/>, <see cref="Degeneracy.OnlyEvents"/>, or
    /// <see cref="Degeneracy.TooFew"/> with fewer than two groups that have rows.
    /// </returns>
    /// <exception cref="ArgumentException">The lists differ in length, counts are impossible, or the confidence is not between 0 and
    /// 1.</exception>
    public static Answer<PooledRates> Pool(ReadOnlySpan<int> events, ReadOnlySpan<int> rows, double confidence = 0.95)
    {
        Counts.Require(events, rows);
        ConfidenceLevel.Check(confidence);
        var total = Counts.Total(events, rows);
        if (total.Reason is { } reason)
        {
            return reason;
        }

        if (rows.Length - rows.Count(0) < 2)
        {
            return Degeneracy.TooFew;
        }

        var strength = Strength(events, rows, total);
        var rates = new Estimate[rows.Length];
        for (var group = 0; group < rates.Length; group++)
        {
            rates[group] = Pooled(events[group], rows[group], total.Rate, strength, confidence);
        }

        return new PooledRates(total.Rate, strength, rates);
    }

    private static double Strength(ReadOnlySpan<int> events, ReadOnlySpan<int> rows, Total total)
    {
        double spread = 0, squares = 0;
        for (var group = 0; group < rows.Length; group++)
        {
            if (rows[group] > 0)
            {
                var distance = (events[group] / (double)rows[group]) - total.Rate;
                spread += rows[group] * distance * distance;
                squares += rows[group] * (double)rows[group];
            }
        }

        var all = (double)total.Rows;
        var binomial = total.Rate * (1 - total.Rate);
        var noise = binomial * (rows.Length - rows.Count(0) - 1) / all;
        var between = ((spread / all) - noise) / (1 - (squares / (all * all)));
        return Math.Max(LeastStrength, (binomial / Math.Max(LeastVariance, between)) - 1);
    }

    private static Estimate Pooled(int events, int rows, double mean, double strength, double confidence)
    {
        var with = events + (strength * mean);
        var without = rows - events + (strength * (1 - mean));
        var tail = (1 - confidence) / 2;
        return new Estimate(
            with / (rows + strength),
            new Interval(Beta.InvCDF(with, without, tail), Beta.InvCDF(with, without, 1 - tail)));
    }
}
