using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Engine.Metrics;

/// <summary>The metric values of a bounded range of rows.</summary>
/// <param name="AsOf">The moment of each row.</param>
/// <param name="Values">The values.</param>
public sealed record MetricBatch(IReadOnlyList<Instant> AsOf, ValueTable Values);
