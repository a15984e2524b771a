using System.Numerics;

namespace Hale.Statistics.Resampling;

/// <summary>
/// Sums over clusters, in the sample as it is and in every sample of a bootstrap, of clusters that are seen one after the other: its memory does not grow with their number. Ratios of such sums get an interval that
/// holds the dependence of everything that comes from one cluster.
/// </summary>
public sealed class StreamedSums
{
    private const int FewestClusters = 2;
    private readonly double[]?[] _sums;
    private readonly double[] _totals;
    private readonly int[] _nonzero;
    private readonly int _replicates;

    /// <summary>Sums of nothing.</summary>
    /// <param name="columns">How many sums there are, at least 1.</param>
    /// <param name="replicates">How many samples.</param>
    public StreamedSums(int columns, int replicates)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, 1);
        (_sums, _totals, _nonzero, _replicates) = (new double[columns][], new double[columns], new int[columns], replicates);
    }

    /// <summary>Adds what a cluster has in a column.</summary>
    /// <param name="column">The column, from 0.</param>
    /// <param name="value">What it has, finite.</param>
    /// <param name="weights">Its weights in the samples.</param>
    public void Add(int column, double value, ReadOnlySpan<double> weights)
    {
        if (value == 0)
        {
            return;
        }

        _totals[column] += value;
        _nonzero[column]++;
        var sums = _sums[column] ??= new double[_replicates];
        var (wide, at) = (new Vector<double>(value), 0);
        for (; at <= sums.Length - Vector<double>.Count; at += Vector<double>.Count)
        {
            (new Vector<double>(sums.AsSpan(at)) + (new Vector<double>(weights[at..]) * wide)).CopyTo(sums.AsSpan(at));
        }

        for (; at < sums.Length; at++)
        {
            sums[at] += weights[at] * value;
        }
    }

    /// <summary>
    /// The percentile interval (Efron &amp; Tibshirani 1993, chapter 13) of one combination of the sums over another.
    /// </summary>
    /// <param name="numerator">How often each column counts in the numerator.</param>
    /// <param name="denominator">The column of the denominator.</param>
    /// <param name="confidence">How often such intervals hold the true ratio; between 0 and 1.</param>
    /// <returns>
    /// The interval; <see cref="Degeneracy.NoRows"/> where the denominator is nothing; <see cref="Degeneracy.NoVariance"/> where the numerator is a fixed multiple of the denominator because nothing else was ever added, so
    /// that every sample says the same; <see cref="Degeneracy.TooFew"/> with too few clusters.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not between 0 and 1.</exception>
    public Answer<Interval> Ratio(IReadOnlyList<double> numerator, int denominator, double confidence = 0.95)
    {
        ConfidenceLevel.Check(confidence);
        if (_sums[denominator] is not { } below || _totals[denominator] <= 0)
        {
            return Degeneracy.NoRows;
        }

        if (!Enumerable.Range(0, numerator.Count).Any(column => column != denominator && numerator[column] != 0 && _nonzero[column] > 0))
        {
            return Degeneracy.NoVariance;
        }

        var replicates = Enumerable.Range(0, _replicates).Select(replicate => Over(numerator, column => _sums[column]?[replicate] ?? 0, below[replicate]));
        var options = new BootstrapOptions { Replicates = _replicates, Confidence = confidence };
        return _nonzero[denominator] < FewestClusters ? Degeneracy.TooFew
            : BootstrapStatistic.Of(Over(numerator, column => _totals[column], _totals[denominator]), replicates, _nonzero[denominator], options).Interval;
    }

    private static double Over(IReadOnlyList<double> numerator, Func<int, double> sum, double denominator) =>
        denominator <= 0 ? double.NaN : Enumerable.Range(0, numerator.Count).Sum(column => numerator[column] == 0 ? 0 : numerator[column] * sum(column)) / denominator;
}
