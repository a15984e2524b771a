namespace Hale.Statistics.Resampling;

/// <summary>
/// The random numbers of one replicate. The seed and the replicate's number alone decide them, so that neither the number of threads nor their order shows in
/// an answer, and the same on every machine and in every version of .NET.
/// </summary>
/// <remarks>SplitMix64: Steele, G., Lea, D. &amp; Flood, C. (2014), "Fast splittable pseudorandom number generators", OOPSLA. Range by multiplication: Lemire, D. (2019), ACM TOMACS 29(1).</remarks>
internal struct ReplicateRandom
{
    private const ulong Golden = 0x9E3779B97F4A7C15;
    private ulong _state;

    public ReplicateRandom(long seed, int replicate) => _state = unchecked(Mixed((ulong)seed) ^ Mixed(Golden * ((ulong)replicate + 1)));

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

    private ulong Next() => Mixed(_state = unchecked(_state + Golden));

    private static ulong Mixed(ulong bits)
    {
        unchecked
        {
            bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
            bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
            return bits ^ (bits >> 31);
        }
    }
}
