namespace Hale.Statistics.Resampling;

/// <summary>
/// The random numbers of one replicate. The seed and the replicate's number alone decide them, so that neither the number of threads nor their order shows in
/// an answer, and the same on every machine and in every version of .NET.
/// </summary>
/// <remarks>Range by multiplication: Lemire, D. (2019), ACM TOMACS 29(1).</remarks>
internal struct ReplicateRandom
{
    private ulong _state;

    public ReplicateRandom(long seed, int replicate) => _state = unchecked(SplitMix64.Mixed((ulong)seed) ^ SplitMix64.Mixed(SplitMix64.Golden * ((ulong)replicate + 1)));

    /// <summary>A whole number of 0 … limit − 1, each as likely.</summary>
    public int Below(int limit)
    {
        unchecked
        {
            var bound = (uint)limit;
            var product = (ulong)(uint)(Next() >> 32) * bound;
            if ((uint)product < bound)
            {
                var excess = (0 - bound) % bound;
                while ((uint)product < excess)
                {
                    product = (ulong)(uint)(Next() >> 32) * bound;
                }
            }

            return (int)(product >> 32);
        }
    }

    private ulong Next() => SplitMix64.Next(ref _state);
}
