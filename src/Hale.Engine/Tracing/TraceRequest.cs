using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Time;
using Hale.Engine.Metrics;

namespace Hale.Engine.Tracing;

/// <summary>Of which value the facts are wanted.</summary>
/// <param name="Plan">A plan that the metric belongs to.</param>
/// <param name="Metric">The metric.</param>
/// <param name="Pair">The account and the moment.</param>
/// <param name="Latest">How many facts are listed at most.</param>
/// <param name="Since">What was stored after this moment is counted as arrived since.</param>
public sealed record TraceRequest(MetricPlan Plan, Metric Metric, AccountMoment Pair, int Latest, Instant Since);
