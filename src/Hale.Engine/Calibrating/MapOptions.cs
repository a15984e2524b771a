namespace Hale.Engine.Calibrating;

/// <summary>How a map is fitted.</summary>
/// <param name="Replicates">How many resamples of whole accounts say how far it is known, at least 2; fewer are drawn where there are more than 100,000 observations.</param>
/// <param name="Seed">Their seed.</param>
/// <param name="Threads">At most so many threads; as many as there are processors when null.</param>
public sealed record MapOptions(int Replicates = 400, long Seed = 1, int? Threads = null)
{
    private const int Affordable = 40_000_000;
    private const int Fewest = 100;

    internal int ReplicatesFor(int rows) => Math.Min(Replicates, Math.Max(Fewest, Affordable / Math.Max(1, rows)));
}
