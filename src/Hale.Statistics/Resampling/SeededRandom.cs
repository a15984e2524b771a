namespace Hale.Statistics.Resampling;

/// <summary>
/// Random numbers for simulations. Two seeds alone decide the sequence: one of the whole simulation and one of the part that draws, so that what a part draws does not depend on the other
/// parts, on threads, on the machine or on the version of .NET.
/// </summary>
public sealed class SeededRandom
{
    private ulong _state;

    /// <summary>Begins a sequence.</summary>
    /// <param name="seed">The seed of the simulation.</param>
    /// <param name="part">The part that draws.</param>
    public SeededRandom(long seed, long part) => _state = unchecked(SplitMix64.Mixed((ulong)seed + SplitMix64.Golden) ^ SplitMix64.Mixed(SplitMix64.Golden * (ulong)part));

    /// <summary>The part of a name: the same name gives the same part everywhere (FNV-1a over its UTF-16 units).</summary>
    public static long PartOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return unchecked((long)SplitMix64.Of(name));
    }

    /// <summary>A number from 0, included, to 1, excluded.</summary>
    public double Uniform() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A standard normal number (Box and Muller 1958).</summary>
    public double Normal() => Math.Sqrt(-2 * Math.Log(1 - Uniform())) * Math.Cos(2 * Math.PI * Uniform());

    /// <summary>A number of the gamma distribution with scale 1 (Marsaglia and Tsang 2000; below shape 1 with their power of a uniform number).</summary>
    /// <param name="shape">The shape, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The shape is not above 0.</exception>
    public double Gamma(double shape)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(shape);
        if (shape < 1)
        {
            return Gamma(shape + 1) * Math.Pow(1 - Uniform(), 1 / shape);
        }

        var d = shape - (1.0 / 3);
        var c = 1 / Math.Sqrt(9 * d);
        while (true)
        {
            var x = Normal();
            var v = Math.Pow(1 + (c * x), 3);
            if (v > 0 && Math.Log(1 - Uniform()) < (0.5 * x * x) + d - (d * v) + (d * Math.Log(v)))
            {
                return d * v;
            }
        }
    }

    /// <summary>A number of the beta distribution: how far a share may be from what was counted.</summary>
    /// <param name="with">The first parameter, above 0.</param>
    /// <param name="without">The second parameter, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is not above 0.</exception>
    public double Beta(double with, double without)
    {
        var (one, other) = (Gamma(with), Gamma(without));
        return one + other > 0 ? one / (one + other) : with / (with + without);
    }

    private ulong Next() => SplitMix64.Next(ref _state);
}
