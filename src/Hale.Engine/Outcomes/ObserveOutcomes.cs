using System.Runtime.CompilerServices;
using Hale.Core.Outcomes;
using Hale.Core.Projects;
using Hale.Core.Time;
using Hale.Engine.Metrics;
using Hale.Engine.Populations;
using Hale.Engine.Warehousing;

namespace Hale.Engine.Outcomes;

/// <summary>Says of every account of the population, as it was known at each of several moments, what became of it within a horizon.</summary>
/// <param name="warehouse">Where the facts are.</param>
public sealed class ObserveOutcomes(IWarehouse warehouse)
{
    /// <summary>The observations, moment after moment, in the order of the accounts, a bounded range at a time; each moment begins with an empty range.</summary>
    /// <param name="project">The project, which has a lifecycle.</param>
    /// <param name="moments">The moments, rising.</param>
    /// <param name="horizon">How far ahead each looks.</param>
    /// <param name="known">The moment up to which what became of accounts may be known.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async IAsyncEnumerable<ObservedRange> RunAsync(
        Project project, IReadOnlyList<AsOf> moments, Period horizon, Instant known, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var query = ReadLedger.Query(project, known);
        var observer = new Observer(query.Lifecycle, known, project.Zone, await ReadLedger.WatchAsync(warehouse, project, query, cancellationToken));
        var split = new PopulationSplit(project.Population);
        foreach (var moment in moments)
        {
            var until = horizon.EndAfter(moment.Moment, project.Zone);
            yield return new ObservedRange(moment, until, []);
            await foreach (var batch in new ComputeMetrics(warehouse.Metrics).ForPopulationAsync(query.Plan, moment.Moment, cancellationToken))
            {
                var inside = split.Divide(batch).Inside.Values.Accounts;
                yield return new ObservedRange(moment, until, [.. await ObserveAsync(query, observer, inside, moment.Moment, until, cancellationToken)]);
            }
        }
    }

    private async Task<IEnumerable<KeyValuePair<string, Observation>>> ObserveAsync(
        LifeQuery query, Observer observer, IReadOnlyList<string> accounts, Instant from, Instant until, CancellationToken cancellationToken)
    {
        var facts = accounts.Count == 0 ? [] : await warehouse.Lives.OfAsync(query, accounts, cancellationToken);
        return facts.Select(one => KeyValuePair.Create(one.Account, observer.Of(one, from, until)));
    }
}
