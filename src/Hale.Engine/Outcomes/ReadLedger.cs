using System.Runtime.CompilerServices;
using Hale.Core.Metrics.Planning;
using Hale.Core.Outcomes;
using Hale.Core.Projects;
using Hale.Core.Time;
using Hale.Engine.Metrics;
using Hale.Engine.Warehousing;

namespace Hale.Engine.Outcomes;

/// <summary>Reads the ledger of outcomes: what sources state, and what is derived by the project's lifecycle, as far as was known at a moment.</summary>
/// <param name="warehouse">Where the facts are.</param>
public sealed class ReadLedger(IWarehouse warehouse)
{
    /// <summary>How many accounts are held at a time; memory does not grow with their number.</summary>
    internal const int BatchSize = 8_192;

    /// <summary>The ledgers of all accounts, or of one, in the order of the accounts; those about whom nothing is said are among them.</summary>
    /// <param name="project">The project; without a lifecycle stated outcomes are all there is.</param>
    /// <param name="asOf">The moment.</param>
    /// <param name="account">The only account to read; all when null.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async IAsyncEnumerable<KeyValuePair<string, AccountLedger>> RunAsync(
        Project project, Instant asOf, string? account, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var query = Query(project, asOf);
        var watch = await WatchAsync(warehouse, project, query, cancellationToken);
        var isWatched = watch.AsOf(asOf);
        var batches = account is null ? warehouse.Lives.AllAsync(query, BatchSize, cancellationToken) : OneAsync(query, account, cancellationToken);
        await foreach (var batch in batches)
        {
            foreach (var facts in batch)
            {
                yield return KeyValuePair.Create(facts.Account, AccountLedger.Of(facts, query.Lifecycle, asOf, project.Zone, isWatched));
            }
        }
    }

    /// <summary>Which facts a project's lifecycle reads as of a moment.</summary>
    internal static LifeQuery Query(Project project, Instant asOf) =>
        new(ComputeMetrics.Plan(project, project.Population.Metrics.ToHashSet(StringComparer.Ordinal)), project.Lifecycle ?? Lifecycle.StatedOnly, asOf);

    /// <summary>When silence says something.</summary>
    internal static async Task<ActivityWatch> WatchAsync(IWarehouse warehouse, Project project, LifeQuery query, CancellationToken cancellationToken)
    {
        IReadOnlyList<SourceReach> reaches = query.Lifecycle.Inactivity is null ? [] : await warehouse.Metrics.ReachesAsync(cancellationToken);
        return new ActivityWatch(project.Sources, reaches, query.Lifecycle, project.Zone);
    }

    private async IAsyncEnumerable<IReadOnlyList<AccountFacts>> OneAsync(LifeQuery query, string account, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return await warehouse.Lives.OfAsync(query, [account], cancellationToken);
    }
}
