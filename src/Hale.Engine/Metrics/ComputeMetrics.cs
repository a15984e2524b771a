using System.Runtime.CompilerServices;
using Hale.Core.Definitions;
using Hale.Core.Metrics.Planning;
using Hale.Core.Projects;
using Hale.Core.Time;

namespace Hale.Engine.Metrics;

/// <summary>Computes metric values for a moment or for given pairs.</summary>
/// <param name="store">Computes the aggregates.</param>
public sealed class ComputeMetrics(IMetricStore store)
{
    /// <summary>How many rows are held at a time; memory does not grow with the number of accounts.</summary>
    public const int BatchSize = 16_384;

    /// <summary>Plans some metrics of a project with all that they read; every metric that its files define when <paramref name="wanted"/> is null.</summary>
    public static MetricPlan Plan(Project project, IReadOnlySet<string>? wanted) => MetricPlan.For(
        project.AllMetrics,
        wanted ?? project.Metrics.Select(metric => metric.Name).ToHashSet(StringComparer.Ordinal),
        project.Sources,
        project.Zone,
        project.Population.ExcludedEvents,
        ScoreMetrics.Dated(project.Scores));

    /// <summary>The values for every account that exists at the moment, in the order of the accounts, a bounded range at a time.</summary>
    public IAsyncEnumerable<MetricBatch> ForPopulationAsync(MetricPlan plan, Instant asOf, CancellationToken cancellationToken) =>
        FinishAsync(plan, store.ForPopulationAsync(plan, asOf, BatchSize, cancellationToken), cancellationToken);

    /// <summary>The values for given pairs, in their order, a bounded range at a time.</summary>
    public IAsyncEnumerable<MetricBatch> ForPairsAsync(MetricPlan plan, IReadOnlyList<AccountMoment> pairs, CancellationToken cancellationToken) =>
        FinishAsync(plan, store.ForPairsAsync(plan, pairs, BatchSize, cancellationToken), cancellationToken);

    private async IAsyncEnumerable<MetricBatch> FinishAsync(
        MetricPlan plan, IAsyncEnumerable<RawBatch> batches, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var finisher = new MetricFinisher(plan, await store.ReachesAsync(cancellationToken));
        await foreach (var batch in batches.WithCancellation(cancellationToken))
        {
            yield return new MetricBatch(batch.AsOf, [.. batch.Starts.Zip(batch.AsOf, (start, asOf) => start < asOf)], finisher.Finish(batch));
        }
    }
}
