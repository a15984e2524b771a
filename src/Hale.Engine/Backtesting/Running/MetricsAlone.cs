using Hale.Core.Lineage;
using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Engine.Metrics;

namespace Hale.Engine.Backtesting.Running;

/// <summary>The metrics of a store as if nobody had entered anything.</summary>
internal sealed class MetricsAlone(IMetricStore store) : IMetricStore
{
    public Task<bool> HasPeopleAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    public Task<IReadOnlyList<SourceReach>> ReachesAsync(CancellationToken cancellationToken) => store.ReachesAsync(cancellationToken);

    public IAsyncEnumerable<RawBatch> ForPopulationAsync(MetricPlan plan, IReadOnlyList<Instant> moments, int batchSize, CancellationToken cancellationToken) =>
        store.ForPopulationAsync(plan, moments, batchSize, cancellationToken);

    public IAsyncEnumerable<RawBatch> ForPairsAsync(MetricPlan plan, IReadOnlyList<AccountMoment> pairs, int batchSize, CancellationToken cancellationToken) =>
        store.ForPairsAsync(plan, pairs, batchSize, cancellationToken);

    public IReadOnlyList<string> Explain(MetricPlan plan, Instant asOf) => store.Explain(plan, asOf);

    public Task<AccountLineage> LineageAsync(IReadOnlyList<string> sources, Instant asOf, CancellationToken cancellationToken) => store.LineageAsync(sources, asOf, cancellationToken);

    public Task<IReadOnlyDictionary<string, Value>> StatementAsync(
        MetricPlan plan, Metric.SqlMetric metric, Instant asOf, IReadOnlyList<string>? members, CancellationToken cancellationToken) =>
        store.StatementAsync(plan, metric, asOf, members, cancellationToken);

    public IMetricStore AsKnown(Knowledge then) => new MetricsAlone(store.AsKnown(then));

    public IMetricStore KnownAtOnce(Instant until) => new MetricsAlone(store.KnownAtOnce(until));

    public Task<KnownShare> KnownShareAsync(MetricPlan plan, Instant asOf, CancellationToken cancellationToken) => store.KnownShareAsync(plan, asOf, cancellationToken);

    public Task<IReadOnlyList<LateFacts>> LateFactsAsync(LateFactsQuery query, CancellationToken cancellationToken) => store.LateFactsAsync(query, cancellationToken);

    public Task<IReadOnlyList<long>> ExcludedEventsAsync(MetricPlan plan, Instant asOf, CancellationToken cancellationToken) => store.ExcludedEventsAsync(plan, asOf, cancellationToken);

    public Task<long> AccountCountAsync(CancellationToken cancellationToken) => store.AccountCountAsync(cancellationToken);
}
