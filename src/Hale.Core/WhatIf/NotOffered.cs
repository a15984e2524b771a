using Hale.Core.Metrics;
using Hale.Core.Values;

namespace Hale.Core.WhatIf;

/// <summary>A metric of a measure that is not offered as a way up.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Now">Its stored value.</param>
/// <param name="Because">Why it is not offered.</param>
public sealed record NotOffered(Metric Metric, Value Now, WhyNotOffered Because);
