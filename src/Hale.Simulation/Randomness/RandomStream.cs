namespace Hale.Simulation.Randomness;

/// <summary>A stream of random numbers that its seed decides wholly: SplitMix64 (Steele, Lea, Flood 2014).</summary>
internal sealed class RandomStream
{
    private const ulong Step = 0x9E3779B97F4A7C15;
    private const double Unitary = 1.0 / (1UL << 53);

    private ulong _state;

    private RandomStream(ulong state) => _state = state;

    /// <summary>The stream of an account, or of another thing that has a number.</summary>
    public static RandomStream Of(long seed, Purpose purpose, long number)
    {
        unchecked
        {
            return new RandomStream(Mix(Mix(Mix((ulong)seed + Step) + (ulong)purpose * Step) + (ulong)number * Step));
        }
    }

    /// <summary>From 0, and below 1.</summary>
    public double Unit() => (Next() >> 11) * Unitary;

    public bool Chance(double probability) => Unit() < probability;

    public double Between(double low, double high) => low + ((high - low) * Unit());

    /// <summary>A whole number; both ends are possible.</summary>
    public int Whole(int low, int high) => low + (int)(Unit() * (high - low + 1));

    public T Pick<T>(IReadOnlyList<T> choices) => choices[Whole(0, choices.Count - 1)];

    /// <summary>Mean 0, standard deviation 1.</summary>
    public double Normal() => Math.Sqrt(-2 * Math.Log(1 - Unit())) * Math.Cos(2 * Math.PI * Unit());

    /// <summary>A positive number whose logarithm is normal.</summary>
    public double LogNormal(double median, double sigma) => median * Math.Exp(sigma * Normal());

    public double Exponential(double mean) => -mean * Math.Log(1 - Unit());

    /// <summary>How many happen where <paramref name="mean"/> are expected; meant for small means.</summary>
    public int Poisson(double mean)
    {
        var (limit, product, count) = (Math.Exp(-mean), Unit(), 0);
        while (product > limit)
        {
            product *= Unit();
            count++;
        }

        return count;
    }

    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return value ^ (value >> 31);
        }
    }

    private ulong Next()
    {
        unchecked
        {
            return Mix(_state += Step);
        }
    }
}
