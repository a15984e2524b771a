namespace Hale.Core.Metrics;

/// <summary>What a metric gives when its window begins before the account existed.</summary>
public enum YoungPolicy
{
    /// <summary>Missing, with the reason <c>too_young</c>.</summary>
    Missing,

    /// <summary>What there is.</summary>
    Partial,
}
