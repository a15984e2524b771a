using Hale.Core.Values;

namespace Hale.Language.Testing;

/// <summary>The metric values that a test states.</summary>
/// <param name="Values">The values by metric name.</param>
/// <param name="LastKnown">By metric name the last value known and its age in days, of those whose age is stated.</param>
internal sealed record GivenMetrics(IReadOnlyDictionary<string, Value> Values, IReadOnlyDictionary<string, (Value Known, double Age)> LastKnown);
