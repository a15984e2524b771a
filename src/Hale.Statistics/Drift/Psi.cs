using MathNet.Numerics.Distributions;

namespace Hale.Statistics.Drift;

/// <summary>The population stability index: Σ (current − reference)·ln(current/reference) over the shares of bins.</summary>
public static class Psi
{
    // An empty bin would make the index infinite.
    private const double LeastShare = 1e-4;

    /// <summary>
    /// Compares two samples on bins between the reference's quantiles (linear between order statistics; a bin includes its upper end, equal
    /// cuts are one, and where the whole reference would lie in one bin its largest value gets one of its own; shares are at least 10⁻⁴). When nothing has changed, index / (1/n + 1/m) is approximately chi-square with bins − 1
    /// degrees of freedom (Yurdakul 2018), so that the critical value falls with the sizes n and m of the samples: fixed limits such as 0.2
    /// do not know them.
    /// </summary>
    /// <remarks>Rows count as independent: where accounts repeat within a sample, the critical value is too low.</remarks>
    /// <param name="reference">The sample that sets the bins.</param>
    /// <param name="current">The sample compared with it.</param>
    /// <param name="bins">How many bins to ask for, at least 2.</param>
    /// <param name="confidence">How often the index stays below its critical value when nothing has changed; between 0 and 1.</param>
    /// <returns>The index; <see cref="Degeneracy.NoRows"/> when either sample is empty.</returns>
    /// <exception cref="ArgumentException">A number is NaN, fewer than 2 bins, or the confidence is not between 0 and 1.</exception>
    public static Answer<PsiResult> Of(ReadOnlySpan<double> reference, ReadOnlySpan<double> current, int bins = 10, double confidence = 0.99)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bins, 2);
        ConfidenceLevel.Check(confidence);
        if (reference.ContainsAnyExceptInRange(double.NegativeInfinity, double.PositiveInfinity)
            || current.ContainsAnyExceptInRange(double.NegativeInfinity, double.PositiveInfinity))
        {
            throw new ArgumentException("A sample contains something that is not a number; leave such rows out and judge their share by itself.", nameof(current));
        }

        if (reference.IsEmpty || current.IsEmpty)
        {
            return Degeneracy.NoRows;
        }

        var cuts = Cuts(reference, bins);
        var before = Binned(reference, cuts);
        var after = Binned(current, cuts);
        var used = before.Zip(after).Count(pair => pair.First + pair.Second > 0);
        var scale = (1.0 / reference.Length) + (1.0 / current.Length);
        var critical = used < 2 ? 0 : scale * ChiSquared.InvCDF(used - 1, confidence);
        return new PsiResult(Index(before, reference.Length, after, current.Length), critical, used);
    }

    private static double Index(int[] before, int allBefore, int[] after, int allAfter)
    {
        var index = 0.0;
        for (var bin = 0; bin < before.Length; bin++)
        {
            var old = Math.Max(before[bin] / (double)allBefore, LeastShare);
            var now = Math.Max(after[bin] / (double)allAfter, LeastShare);
            index += (now - old) * Math.Log(now / old);
        }

        return index;
    }

    private static double[] Cuts(ReadOnlySpan<double> reference, int bins)
    {
        var sorted = reference.ToArray();
        Array.Sort(sorted);
        var cuts = new SortedSet<double>();
        for (var cut = 1; cut < bins; cut++)
        {
            cuts.Add(SortedValues.At(sorted, (sorted.Length - 1) * (cut / (double)bins)));
        }

        if (cuts.Count == 1 && cuts.Max == sorted[^1])
        {
            cuts.Add(Math.BitDecrement(sorted[^1]));
        }

        return [.. cuts];
    }

    private static int[] Binned(ReadOnlySpan<double> sample, double[] cuts)
    {
        var counts = new int[cuts.Length + 1];
        foreach (var value in sample)
        {
            var place = Array.BinarySearch(cuts, value);
            counts[place < 0 ? ~place : place]++;
        }

        return counts;
    }
}
