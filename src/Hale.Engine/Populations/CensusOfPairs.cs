using Hale.Core.Metrics.Accounts;
using Hale.Core.Metrics.Planning;
using Hale.Core.Projects;
using Hale.Core.Time;
using Hale.Engine.Metrics;
using Hale.Engine.Warehousing;

namespace Hale.Engine.Populations;

/// <summary>Computes what compares accounts with others for given pairs: one moment after the other, so that no more than one census is held at a time.</summary>
/// <param name="census">Looks at everybody as of one moment.</param>
/// <param name="compute">Computes the metrics of the pairs.</param>
public sealed class CensusOfPairs(TakeCensus census, ComputeMetrics compute)
{
    /// <summary>Over all that a warehouse holds.</summary>
    public CensusOfPairs(IWarehouse warehouse)
        : this(new TakeCensus(warehouse), new ComputeMetrics(warehouse.Metrics))
    {
    }

    /// <summary>The values of the pairs from a position on, for <see cref="ComputeMetrics"/>.</summary>
    /// <param name="project">The project.</param>
    /// <param name="plan">The plan of all metrics that are wanted.</param>
    /// <param name="pairs">The pairs.</param>
    /// <param name="progress">Told how many moments are done.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Func<int, AccountsValues>> RunAsync(
        Project project, MetricPlan plan, IReadOnlyList<AccountMoment> pairs, IProgress<MomentProgress> progress, CancellationToken cancellationToken)
    {
        if (plan.Across.Count == 0)
        {
            return _ => Census.None;
        }

        var across = ComputeMetrics.Plan(project, plan.Across.Select(metric => metric.Name).ToHashSet(StringComparer.Ordinal));
        var values = new PairValues(across.Across, pairs.Count);
        var moments = Enumerable.Range(0, pairs.Count).GroupBy(position => pairs[position].AsOf).OrderBy(moment => moment.Key).ToList();
        for (var done = 0; done < moments.Count; done++)
        {
            progress.Report(new MomentProgress(done, moments.Count));
            await TakeAsync(project, across, pairs, moments[done], values, cancellationToken);
        }

        return values.From;
    }

    private async Task TakeAsync(
        Project project, MetricPlan plan, IReadOnlyList<AccountMoment> pairs, IGrouping<Instant, int> moment, PairValues values, CancellationToken cancellationToken)
    {
        var everybody = await census.RunAsync(project, plan, moment.Key, null, cancellationToken);
        List<int> positions = [.. moment];
        var from = 0;
        await foreach (var batch in compute.ForPairsAsync(plan, [.. positions.Select(position => pairs[position])], _ => everybody, cancellationToken))
        {
            values.Take(batch.Values, positions.GetRange(from, batch.Values.Count));
            from += batch.Values.Count;
        }
    }
}
