using Hale.Core.Metrics;
using Hale.Core.Values;

namespace Hale.Core.WhatIf;

/// <summary>A metric with another value.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Before">The stored value.</param>
/// <param name="After">The value in its place; of a number a step of a grid that can be written down exactly.</param>
public sealed record ChangedMetric(Metric Metric, Value Before, Value After);
