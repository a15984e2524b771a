using Hale.Core.Metrics.Accounts;
using Hale.Core.Metrics.Planning;
using Hale.Core.Populations;
using Hale.Core.Projects;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Engine.History;
using Hale.Engine.Metrics;
using Hale.Engine.Warehousing;

namespace Hale.Engine.Populations;

/// <summary>
/// Looks at every account as of a moment before the values of any are computed, where a metric compares accounts with others. Of each account it keeps a few numbers, and its id only
/// where a metric looks at children.
/// </summary>
/// <param name="metrics">Computes the aggregates.</param>
/// <param name="runs">Knows where scores were that depend on it.</param>
public sealed class TakeCensus(IMetricStore metrics, IRunStore runs)
{
    private readonly ComputeMetrics _compute = new(metrics);

    /// <summary>A census of all that a warehouse holds.</summary>
    public TakeCensus(IWarehouse warehouse)
        : this(warehouse.Metrics, warehouse.Runs)
    {
    }

    /// <summary>Which closes the scores of the census may continue.</summary>
    public PathBasis Basis { get; init; } = PathBasis.History;

    /// <summary>The census that a plan needs; <see cref="Census.None"/>, at once, for a plan that needs none.</summary>
    /// <param name="project">The project.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="asOf">The moment.</param>
    /// <param name="progress">Told how many accounts were looked at; null when nobody wants to know.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Census> RunAsync(Project project, MetricPlan plan, Instant asOf, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        var census = Census.None;
        foreach (var round in CensusPlan.For(plan, project.AllMetrics, project.Scores).Rounds)
        {
            census = await RunAsync(project, round, asOf, census, progress, cancellationToken);
        }

        return census;
    }

    private async Task<Census> RunAsync(
        Project project, CensusRound round, Instant asOf, Census before, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        var plan = ComputeMetrics.Plan(project, round.Reads.Concat(project.Population.Metrics).ToHashSet(StringComparer.Ordinal));
        var starts = await PathStarts.FindAsync(runs, project, round.Scores, asOf, Basis, cancellationToken);
        var tally = round.Begin(await metrics.LineageAsync(plan.SourceNames, asOf, cancellationToken));
        var seen = 0L;
        await foreach (var batch in _compute.ForPopulationAsync(plan, asOf, before, cancellationToken))
        {
            var (rows, inside) = Counted(project.Population, batch.Values);
            tally.Add(rows, inside, await starts.StatesAsync(rows.Accounts, cancellationToken), cancellationToken);
            RangeMemory.GiveBack();
            progress?.Report(seen += batch.Values.Count);
        }

        return tally.Close(before);
    }

    /// <summary>The accounts that are not excluded, and which of them belong to the population.</summary>
    private static (ValueTable Rows, IReadOnlyList<bool> Inside) Counted(Population population, ValueTable values)
    {
        if (population.TakesEveryAccount)
        {
            return (values, [.. Enumerable.Repeat(true, values.Count)]);
        }

        var (rows, inside) = (new List<int>(), new List<bool>());
        for (var row = 0; row < values.Count; row++)
        {
            if (population.Of(values.Row(row)).Match<bool?>(_ => true, _ => false, _ => null) is { } belongs)
            {
                rows.Add(row);
                inside.Add(belongs);
            }
        }

        return (values.Take(rows), inside);
    }
}
