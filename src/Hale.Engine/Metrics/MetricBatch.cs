using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Engine.Metrics;

/// <summary>The metric values of a bounded range of rows.</summary>
/// <param name="AsOf">The moment of each row.</param>
/// <param name="Exists">Whether each row's account had begun, and was known, at the moment.</param>
/// <param name="Values">The values.</param>
public sealed record MetricBatch(IReadOnlyList<Instant> AsOf, IReadOnlyList<bool> Exists, ValueTable Values);
