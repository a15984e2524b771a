namespace Hale.Core.Metrics;

/// <summary>What a metric gives when its window begins before the account existed.</summary>
public enum YoungPolicy
{
    /// <summary>Missing, with the reason <c>too_young</c>.</summary>
    Missing,

    /// <summary>What there is.</summary>
    Partial,

    /// <summary>Of counts and sums: what there is, times the length of the window over the part of it that the account existed for, which is taken to be at least a day.</summary>
    Scale,
}
