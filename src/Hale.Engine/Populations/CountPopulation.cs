using Hale.Core.Projects;
using Hale.Core.Time;
using Hale.Engine.Metrics;

namespace Hale.Engine.Populations;

/// <summary>Counts what a project's population leaves out, for people who want to know whether all is well.</summary>
/// <param name="store">Computes the metrics that decide.</param>
public sealed class CountPopulation(IMetricStore store)
{
    /// <summary>The counts at a moment.</summary>
    public async Task<PopulationCounts> RunAsync(Project project, Instant asOf, CancellationToken cancellationToken)
    {
        var plan = ComputeMetrics.Plan(project, project.Population.Metrics.ToHashSet(StringComparer.Ordinal));
        var split = new PopulationSplit(project.Population);
        var tally = new PopulationTally(project.Population);
        if (!project.Population.TakesEveryAccount)
        {
            await foreach (var batch in new ComputeMetrics(store).ForPopulationAsync(plan, asOf, cancellationToken))
            {
                tally.Add(split.Divide(batch).LeftOut);
            }
        }

        var events = await store.ExcludedEventsAsync(plan, asOf, cancellationToken);
        return new PopulationCounts(
            tally.Outside, tally.Excluded, [.. plan.ExcludedEvents.Zip(events, (excluded, count) => KeyValuePair.Create(excluded.Name, count))]);
    }
}
