using Hale.Core.Sources;
using Hale.Core.Time;

namespace Hale.Core.Metrics.Planning;

/// <summary>How far the imported facts of an event source go.</summary>
/// <param name="Source">The source's name.</param>
/// <param name="Events">The event names that it has given so far.</param>
/// <param name="LastFact">When its latest fact occurred; null when it has none.</param>
/// <param name="LastImport">When it was last imported; null when never.</param>
public sealed record SourceReach(string Source, IReadOnlyList<string> Events, Instant? LastFact, Instant? LastImport)
{
    /// <summary>Up to when silence of the source means that nothing happened, by its rule; null when it was never imported.</summary>
    public Instant? Until(ReachRule rule, ProjectZone zone) => LastImport is null ? null : rule.Match(
        lastRow => LastFact is { } fact ? zone.Close(zone.DayOf(fact)) : (Instant?)null,
        atImport => LastImport,
        until => zone.Close(until.Day));
}
