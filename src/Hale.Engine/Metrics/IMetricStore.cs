using Hale.Core.Lineage;
using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Engine.Warehousing;

namespace Hale.Engine.Metrics;

/// <summary>Computes the aggregations of a plan from the stored facts, point in time: only facts with occurred_at &lt; T and known_at ≤ T.</summary>
public interface IMetricStore
{
    /// <summary>How far each event source goes.</summary>
    Task<IReadOnlyList<SourceReach>> ReachesAsync(CancellationToken cancellationToken);

    /// <summary>Computes a plan for every account that exists at some moments, a bounded range of accounts at a time: of each range moment after moment, in the ordinal order of the accounts.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="moments">The moments, each once.</param>
    /// <param name="batchSize">About how many rows a batch has.</param>
    /// <param name="cancellationToken">Cancels, also in the middle of a query.</param>
    IAsyncEnumerable<RawBatch> ForPopulationAsync(MetricPlan plan, IReadOnlyList<Instant> moments, int batchSize, CancellationToken cancellationToken);

    /// <summary>Computes a plan for given pairs, in their order, a bounded range at a time. An account that is unknown, or not known then, has null as its start and nothing in its columns.</summary>
    IAsyncEnumerable<RawBatch> ForPairsAsync(MetricPlan plan, IReadOnlyList<AccountMoment> pairs, int batchSize, CancellationToken cancellationToken);

    /// <summary>The statements that <see cref="ForPopulationAsync"/> would run for a moment, one or a few for each table of facts and one for subscriptions, formatted for people and complete in themselves.</summary>
    IReadOnlyList<string> Explain(MetricPlan plan, Instant asOf);

    /// <summary>What had become of accounts as of a moment: which were merged, got another id or were split off.</summary>
    /// <param name="sources">The names of the sources that are read.</param>
    /// <param name="asOf">The moment.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<AccountLineage> LineageAsync(IReadOnlyList<string> sources, Instant asOf, CancellationToken cancellationToken);

    /// <summary>What a statement says of each account as of a moment, by account: only of accounts that count, and missing where it gives NULL or a value of another kind.</summary>
    /// <param name="plan">The plan that the metric belongs to: what its views show.</param>
    /// <param name="metric">The statement.</param>
    /// <param name="asOf">The moment.</param>
    /// <param name="members">The accounts that its views show, of those that exist; null for all.</param>
    /// <param name="cancellationToken">Cancels, also in the middle of the statement.</param>
    /// <exception cref="WarehouseException">The statement may not be run, fails, takes too long or gives an account twice.</exception>
    Task<IReadOnlyDictionary<string, Value>> StatementAsync(
        MetricPlan plan, Metric.SqlMetric metric, Instant asOf, IReadOnlyList<string>? members, CancellationToken cancellationToken);

    /// <summary>Whether people have entered anything, so that a plan must read it.</summary>
    Task<bool> HasPeopleAsync(CancellationToken cancellationToken);

    /// <summary>The same store for work as of one moment, with what was known at it or later. Of other moments it may not be asked.</summary>
    IMetricStore AsKnown(Knowledge then);

    /// <summary>
    /// The same store as if every fact that is known by a moment, and counts then, had been known when it occurred. Which accounts there are, and what had become of them, stays as it was
    /// known. It is for asking how much came too late, never for a score that people read.
    /// </summary>
    IMetricStore KnownAtOnce(Instant until);

    /// <summary>How many facts lie before a moment, and how many of them were not known then.</summary>
    Task<KnownShare> KnownShareAsync(MetricPlan plan, Instant asOf, CancellationToken cancellationToken);

    /// <summary>What came after a computation for the time that it speaks about, by source; of sources from which nothing came there is none.</summary>
    Task<IReadOnlyList<LateFacts>> LateFactsAsync(LateFactsQuery query, CancellationToken cancellationToken);

    /// <summary>How many events that count otherwise as of a moment each of the plan's exclusions keeps out of every metric, in their order; of several that hold for an event the first.</summary>
    Task<IReadOnlyList<long>> ExcludedEventsAsync(MetricPlan plan, Instant asOf, CancellationToken cancellationToken);

    /// <summary>How many accounts are stored, whenever they exist: about how many a population has, known without computing one.</summary>
    Task<long> AccountCountAsync(CancellationToken cancellationToken);
}
