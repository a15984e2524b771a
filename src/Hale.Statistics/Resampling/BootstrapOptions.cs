namespace Hale.Statistics.Resampling;

/// <summary>How a bootstrap is run. Only <see cref="Replicates"/>, <see cref="Seed"/> and <see cref="Confidence"/> show in the answer.</summary>
/// <param name="Replicates">How many samples are drawn, at least 1; 1,000 put the ends of a 95 % interval within about a tenth of a standard error.</param>
/// <param name="Seed">The seed of the random numbers; the same seed gives the same answer.</param>
/// <param name="Confidence">The confidence level of the intervals, between 0 and 1.</param>
/// <param name="Threads">At most so many threads; as many as there are processors when not given.</param>
/// <param name="Progress">Is told the share of the replicates that are done, 0–1, at most a hundred times, from any thread.</param>
public sealed record BootstrapOptions(
    int Replicates = 1000,
    long Seed = 0,
    double Confidence = 0.95,
    int? Threads = null,
    IProgress<double>? Progress = null);
