namespace Hale.Statistics.Resampling;

/// <summary>What a bootstrap says of each statistic, in the order in which they were written.</summary>
/// <param name="Statistics">One entry a statistic.</param>
/// <param name="Clusters">How many clusters there were to draw from.</param>
/// <param name="Replicates">How many samples were drawn.</param>
public sealed record BootstrapResult(IReadOnlyList<BootstrapStatistic> Statistics, int Clusters, int Replicates)
{
    /// <summary>A statistic by its place.</summary>
    public BootstrapStatistic this[int statistic] => Statistics[statistic];
}
