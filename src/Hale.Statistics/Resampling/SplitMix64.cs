namespace Hale.Statistics.Resampling;

/// <summary>What all random numbers here are made of: the same on every machine and in every version of .NET.</summary>
/// <remarks>SplitMix64: Steele, G., Lea, D. &amp; Flood, C. (2014), "Fast splittable pseudorandom number generators", OOPSLA.</remarks>
internal static class SplitMix64
{
    /// <summary>The step from state to state.</summary>
    public const ulong Golden = 0x9E3779B97F4A7C15;

    /// <summary>Steps on and gives the bits of the new state.</summary>
    public static ulong Next(ref ulong state) => Mixed(state = unchecked(state + Golden));

    /// <summary>The bits of a state, mixed.</summary>
    public static ulong Mixed(ulong bits)
    {
        unchecked
        {
            bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
            bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
            return bits ^ (bits >> 31);
        }
    }

    /// <summary>A number of a name: the same name gives the same number everywhere (FNV-1a over its UTF-16 units).</summary>
    public static ulong Of(string name)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in name)
        {
            hash = unchecked((hash ^ unit) * 1099511628211UL);
        }

        return hash;
    }
}
