using Hale.Core.Values;

namespace Hale.Engine.Verifying;

/// <summary>A metric value that facts no longer give.</summary>
/// <param name="Account">The account.</param>
/// <param name="Metric">The metric.</param>
/// <param name="Stored">The value that the run kept.</param>
/// <param name="Now">The value that the facts stored now give.</param>
public sealed record MetricDifference(string Account, string Metric, Value Stored, Value Now);
