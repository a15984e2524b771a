using Hale.Engine.Warehousing;

namespace Hale.Engine.Tracing;

/// <summary>Finds the facts behind values, a value at a time.</summary>
public interface ITraceStore
{
    /// <summary>The facts behind a value; null of a metric that reads no facts of its own.</summary>
    /// <exception cref="WarehouseException">They cannot be read.</exception>
    Task<TracedFacts?> FactsAsync(TraceRequest request, CancellationToken cancellationToken);

    /// <summary>The accounts whose parent an account is as of a moment, in ordinal order.</summary>
    /// <exception cref="WarehouseException">They cannot be read.</exception>
    Task<IReadOnlyList<string>> ChildrenAsync(TraceRequest request, CancellationToken cancellationToken);
}
