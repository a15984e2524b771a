using Hale.Statistics.Ranking;

namespace Hale.Statistics.Resampling;

/// <summary>
/// What a bootstrap says of one statistic. It says nothing (<see cref="Degeneracy.TooFew"/>) where there are fewer than two clusters or fewer than 90 % of the
/// replicates had a value: an interval of the remaining ones would be one of luckier samples.
/// </summary>
public sealed class BootstrapStatistic
{
    private const double NeededShare = 0.9;
    private readonly double[] _sorted;
    private readonly double _confidence;
    private readonly bool _suffices;

    private BootstrapStatistic(Answer<double> value, double[] sorted, bool suffices, double confidence)
    {
        Value = value;
        _sorted = sorted;
        _suffices = suffices;
        _confidence = confidence;
    }

    /// <summary>The statistic of the rows as they are; <see cref="Degeneracy.TooFew"/> where it has no value.</summary>
    public Answer<double> Value { get; }

    /// <summary>How many replicates had a value.</summary>
    public int Used => _sorted.Length;

    /// <summary>The values of the replicates that had one, ascending.</summary>
    public ReadOnlyMemory<double> Sorted => _sorted;

    /// <summary>The standard deviation of the replicates; <see cref="Degeneracy.TooFew"/>.</summary>
    public Answer<double> StandardError => Enough(() => Deviation(_sorted));

    /// <summary>
    /// The percentile interval, right for differences and rates; for an AUC prefer <see cref="LogitInterval"/>. The quantiles of the replicates at ranks (replicates + 1)·α/2 and (replicates + 1)·(1 − α/2), linear between neighbours
    /// (Efron &amp; Tibshirani 1993, chapter 13; Davison &amp; Hinkley 1997, section 5.3.1). Follows any change of scale and never leaves the statistic's range.
    /// </summary>
    public Answer<Interval> Interval => Enough(() => new Interval(Quantile((1 - _confidence) / 2), Quantile((1 + _confidence) / 2)));

    /// <summary>
    /// For an AUC (or another share): the normal interval on the scale of log odds with the standard deviation of the replicates there
    /// (Davison &amp; Hinkley 1997, section 5.2.2). With few events or an area near 1 it covers what it promises better than the percentile interval, which is too
    /// short and too low there. Replicates at exactly 0 or 1 have no log odds and are left out; <see cref="Degeneracy.Separation"/> where the value is one,
    /// or more than a tenth of the replicates.
    /// </summary>
    public Answer<Interval> LogitInterval => _suffices && Value.IsKnown ? LogitAround(Value.Value, ConfidenceLevel.NormalReach(_confidence)) : Degeneracy.TooFew;

    /// <summary>
    /// The two-sided probability, as the percentile intervals have it, that the statistic is the one supposed: twice the smaller share of replicates at or beyond it,
    /// each counted with one more so that it is never 0 (Davison &amp; Hinkley 1997, section 4.2.5).
    /// </summary>
    /// <param name="supposed">Such as 0 for a difference.</param>
    public Answer<double> PValue(double supposed) =>
        Enough(() => Math.Min(1, 2.0 * (1 + Math.Min(_sorted.Count(value => value <= supposed), _sorted.Count(value => value >= supposed))) / (Used + 1)));

    internal static BootstrapStatistic Of(double value, IEnumerable<double> replicates, int clusters, BootstrapOptions options)
    {
        var sorted = replicates.Where(double.IsFinite).ToArray();
        Array.Sort(sorted);
        var suffices = clusters >= 2 && sorted.Length >= 2 && sorted.Length >= NeededShare * options.Replicates;
        return new BootstrapStatistic(double.IsFinite(value) ? value : Degeneracy.TooFew, sorted, suffices, options.Confidence);
    }

    private Answer<Interval> LogitAround(double value, double reach)
    {
        var inside = Array.FindAll(_sorted, IsInside);
        return IsInside(value) && inside.Length >= 2 && inside.Length >= NeededShare * _sorted.Length
            ? LogitScale.Around(value, reach * Deviation(Array.ConvertAll(inside, LogOdds.Of)))
            : Degeneracy.Separation;
    }

    private static bool IsInside(double value) => value is > 0 and < 1;

    private Answer<T> Enough<T>(Func<T> compute) => _suffices ? compute() : Degeneracy.TooFew;

    private double Quantile(double share) => SortedValues.At(_sorted, Math.Clamp((share * (Used + 1)) - 1, 0, Used - 1));

    private static double Deviation(double[] values)
    {
        var mean = values.Average();
        return Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1));
    }
}
