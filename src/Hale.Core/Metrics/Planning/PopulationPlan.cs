using Hale.Core.Populations;

namespace Hale.Core.Metrics.Planning;

/// <summary>How to find out who belongs to a population.</summary>
/// <param name="Population">The population.</param>
/// <param name="Plan">The metrics that its conditions read; none of them looks at other accounts.</param>
public sealed record PopulationPlan(Population Population, MetricPlan Plan);
