using Hale.Core.Time;

namespace Hale.Engine.Inspecting;

/// <summary>What is stored of a source, as far as it was known at a moment.</summary>
/// <param name="Source">The source, or one fact of it.</param>
/// <param name="Rows">How many rows.</param>
/// <param name="FirstFact">When the earliest occurred; null when there is none, or none is dated.</param>
/// <param name="LastFact">When the latest occurred; null when there is none, or none is dated.</param>
/// <param name="LastLook">The latest import that looked at it; null when there is none.</param>
public sealed record SourceInspection(string Source, long Rows, Instant? FirstFact, Instant? LastFact, Instant? LastLook)
{
    /// <summary>How many rows occurred on each of the local days asked for, the earliest first; days without rows are left out.</summary>
    public IReadOnlyList<KeyValuePair<DateOnly, long>> Days { get; init; } = [];

    /// <summary>How long after they occurred the rows of these days became known; null where there are none, or that is assumed and not observed.</summary>
    public SourceLag? Lag { get; init; }

    /// <summary>Its events, series, products or outcomes by name; empty where rows have none.</summary>
    public IReadOnlyList<NamedRows> Names { get; init; } = [];

    /// <summary>The records that are refused now, by reason.</summary>
    public IReadOnlyList<SetAsideCount> Refused { get; init; } = [];

    /// <summary>The records that are suspect now, by check.</summary>
    public IReadOnlyList<SetAsideCount> Suspect { get; init; } = [];
}
