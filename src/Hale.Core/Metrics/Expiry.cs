using Hale.Core.Values;

namespace Hale.Core.Metrics;

/// <summary>For how long a value counts, which may depend on the value. An older one is missing with the reason <see cref="MissingReason.Stale"/>.</summary>
/// <param name="Days">For how many days, above 0; null when it never expires.</param>
/// <param name="ByValue">The same of single values, by <see cref="Value.ToString"/>.</param>
public sealed record Expiry(decimal? Days, IReadOnlyDictionary<string, decimal?> ByValue)
{
    /// <summary>For how many days a present value counts; null when it never expires.</summary>
    public decimal? Of(Value value) => ByValue.TryGetValue(value.ToString(), out var days) ? days : Days;
}
