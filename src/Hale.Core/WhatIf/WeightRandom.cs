namespace Hale.Core.WhatIf;

/// <summary>Random numbers of one draw, which the seed and the number of the draw decide wholly, on every machine: SplitMix64 (Steele, Lea and Flood 2014).</summary>
internal sealed class WeightRandom
{
    private const ulong Golden = 0x9E3779B97F4A7C15;
    private ulong _state;

    public WeightRandom(int seed, int draw) => _state = unchecked(Mixed((ulong)seed) ^ Mixed(Golden * ((ulong)draw + 1)));

    /// <summary>A number from 0 to below 1, each multiple of 2⁻⁵³ as likely.</summary>
    public double Next()
    {
        _state = unchecked(_state + Golden);
        return (Mixed(_state) >> 11) * (1.0 / (1UL << 53));
    }

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
