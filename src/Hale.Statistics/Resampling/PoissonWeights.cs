namespace Hale.Statistics.Resampling;

/// <summary>
/// How often a cluster stands in each sample of a bootstrap whose clusters are seen one after the other and not kept: independent draws from the Poisson distribution of mean 1, which is what drawing many clusters with
/// replacement comes to for each of them.
/// </summary>
/// <remarks>
/// Hanley, J. A. &amp; MacGibbon, B. (2006), "Creating non-parametric bootstrap samples using Poisson frequencies", Computer Methods and Programs in Biomedicine 83; Chamandy, N., Muralidharan, O., Najmi, A. &amp; Naidu, S. (2012),
/// "Estimating uncertainty for massive data streams".
/// </remarks>
public sealed class PoissonWeights
{
    private const int Steps = 65_536;
    private static readonly byte[] Quantiles = Table();
    private readonly long _seed;

    /// <summary>Weights of a seed.</summary>
    /// <param name="seed">With the cluster it decides every weight, whatever the order of the clusters.</param>
    /// <param name="replicates">How many samples, at least 1.</param>
    public PoissonWeights(long seed, int replicates)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(replicates, 1);
        (_seed, Replicates) = (seed, replicates);
    }

    /// <summary>How many samples.</summary>
    public int Replicates { get; }

    /// <summary>The weights of a cluster, one for each sample: whole numbers from 0.</summary>
    /// <param name="cluster">Its name.</param>
    /// <param name="weights">Where they go, as long as <see cref="Replicates"/>.</param>
    /// <exception cref="ArgumentException">There is no room for all of them.</exception>
    public void Fill(string cluster, Span<double> weights)
    {
        ArgumentNullException.ThrowIfNull(cluster);
        if (weights.Length != Replicates)
        {
            throw new ArgumentException($"There are {Replicates} samples and room for {weights.Length}.", nameof(weights));
        }

        var state = unchecked(SplitMix64.Of(cluster) ^ ((ulong)_seed * SplitMix64.Golden));
        for (var replicate = 0; replicate < weights.Length;)
        {
            var bits = SplitMix64.Next(ref state);
            for (var part = 0; part < 4 && replicate < weights.Length; part++, replicate++, bits >>= 16)
            {
                weights[replicate] = Quantiles[bits & (Steps - 1)];
            }
        }
    }

    /// <summary>The quantiles of the distribution at the middles of equal steps.</summary>
    private static byte[] Table()
    {
        var table = new byte[Steps];
        var (count, probability, below) = (0, Math.Exp(-1), Math.Exp(-1));
        for (var step = 0; step < Steps; step++)
        {
            while (below < (step + 0.5) / Steps)
            {
                probability /= ++count;
                below += probability;
            }

            table[step] = (byte)count;
        }

        return table;
    }
}
