using Hale.Core.Metrics.Planning;
using Hale.DuckDb;
using Hale.Engine.Tracing;

namespace Hale.Warehouse.DuckDb.Tracing;

/// <summary>Finds the facts behind values in DuckDB. Every call takes a connection of its own, whose temporary tables go with it.</summary>
/// <param name="session">The open database.</param>
internal sealed class DuckDbTraceStore(DuckDbSession session) : ITraceStore
{
    public Task<TracedFacts?> FactsAsync(TraceRequest request, CancellationToken cancellationToken) => ReadAsync(request, pair => Facts(pair, cancellationToken), cancellationToken);

    public Task<IReadOnlyList<string>> ChildrenAsync(TraceRequest request, CancellationToken cancellationToken) =>
        ReadAsync(request, pair => ChildTrace.Read(pair, cancellationToken), cancellationToken);

    private Task<T> ReadAsync<T>(TraceRequest request, Func<TracedPair, T> read, CancellationToken cancellationToken) => EngineFaults.RunAsync(
        () =>
        {
            using var connection = session.Connect();
            return read(new TracedPair(connection, request, cancellationToken));
        },
        cancellationToken);

    private static TracedFacts? Facts(TracedPair pair, CancellationToken cancellationToken)
    {
        TracedFacts? OfScan() => pair.Plan.FactsOf(pair.Request.Metric.Name) is { } aggregation ? new ScanTrace(pair, aggregation).Read(cancellationToken) : null;
        return pair.Request.Metric.Match(
            _ => OfScan(),
            _ => OfScan(),
            _ => OfScan(),
            subscription => TermTrace.Read(pair, subscription, cancellationToken),
            _ => AccountTrace.Read(pair, cancellationToken),
            _ => null,
            _ => null,
            _ => null,
            _ => ContactTrace.Read(pair, pair.Plan.FactsOf(pair.Request.Metric.Name)!, cancellationToken),
            _ => null,
            _ => null);
    }
}
