using Hale.Core.Metrics.Planning;
using Hale.Core.Outcomes;
using Hale.Core.Time;

namespace Hale.Engine.Outcomes;

/// <summary>Which facts of paid lives are asked for.</summary>
/// <param name="Plan">Which sources are read, and which events count in nothing.</param>
/// <param name="Lifecycle">Whether terms, stated outcomes and activity are read.</param>
/// <param name="AsOf">The moment: what occurred or became known only later is not given.</param>
public sealed record LifeQuery(MetricPlan Plan, Lifecycle Lifecycle, Instant AsOf);
