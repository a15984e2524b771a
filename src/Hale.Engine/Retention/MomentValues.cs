using Hale.Core.Metrics;
using Hale.Core.Projects;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Engine.Metrics;
using Hale.Engine.Populations;
using Hale.Engine.Warehousing;

namespace Hale.Engine.Retention;

/// <summary>Values of a few metrics at several moments, for a range of accounts at a time, as they were known at each moment.</summary>
/// <param name="warehouse">Where the facts are.</param>
/// <param name="project">The project.</param>
/// <param name="metrics">The metrics; none when nothing is asked.</param>
/// <param name="moments">The moments, rising.</param>
internal sealed class MomentValues(IWarehouse warehouse, Project project, IReadOnlyList<Metric> metrics, IReadOnlyList<Instant> moments)
{
    private readonly Project _project = project with { Metrics = [.. project.Metrics, .. metrics.Where(metric => project.AllMetrics.All(known => known.Name != metric.Name))] };
    private readonly Dictionary<Instant, int> _places = moments.Select((moment, place) => (moment, place)).ToDictionary(one => one.moment, one => one.place);

    /// <summary>Gives the value of a metric for one of the accounts, by its place in the list, at one of the moments.</summary>
    public delegate Value Reading(Metric metric, int account, Instant moment);

    /// <summary>Reads the values for a range of accounts.</summary>
    public async Task<Reading> OfAsync(IReadOnlyList<string> accounts, CancellationToken cancellationToken)
    {
        var columns = metrics.ToDictionary(metric => metric.Name, _ => new Value[accounts.Count * moments.Count], StringComparer.Ordinal);
        if (metrics.Count > 0 && accounts.Count > 0)
        {
            await FillAsync(accounts, columns, cancellationToken);
        }

        return (metric, account, moment) => columns[metric.Name][(account * moments.Count) + _places[moment]];
    }

    private async Task FillAsync(IReadOnlyList<string> accounts, Dictionary<string, Value[]> columns, CancellationToken cancellationToken)
    {
        var plan = ComputeMetrics.Plan(_project, columns.Keys.ToHashSet(StringComparer.Ordinal));
        List<AccountMoment> pairs = [.. accounts.SelectMany(account => moments.Select(moment => new AccountMoment(account, moment)))];
        var across = await new CensusOfPairs(warehouse).RunAsync(_project, plan, pairs, new Progress<MomentProgress>(), cancellationToken);
        var row = 0;
        await foreach (var batch in new ComputeMetrics(warehouse.Metrics).ForPairsAsync(plan, pairs, across, cancellationToken))
        {
            foreach (var (name, column) in columns)
            {
                var values = batch.Values[name];
                for (var index = 0; index < batch.Values.Count; index++)
                {
                    column[row + index] = batch.Exists[index] ? values[index] : Value.MissingFor(MissingReason.NoData);
                }
            }

            row += batch.Values.Count;
        }
    }
}
