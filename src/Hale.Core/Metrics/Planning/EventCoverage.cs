using Hale.Core.Sources;
using Hale.Core.Time;

namespace Hale.Core.Metrics.Planning;

/// <summary>Which sources give which events, how far those sources go, and whether they date events by day.</summary>
internal sealed class EventCoverage(IReadOnlyList<SourceDefinition> sources, IReadOnlyList<SourceReach> reaches, ProjectZone zone)
{
    private readonly Dictionary<string, SourceReach> _reachBySource = reaches.ToDictionary(reach => reach.Source, StringComparer.Ordinal);

    /// <summary>The moment up to which all sources of the events are complete; null when one has never been imported or nothing gives them.</summary>
    public Instant? ReachOf(IReadOnlyList<string> events)
    {
        Instant? earliest = null;
        foreach (var source in Giving(events))
        {
            if (!_reachBySource.TryGetValue(source.Name, out var reach) || reach.Until(source.Reach, zone) is not { } until)
            {
                return null;
            }

            earliest = earliest is { } sofar && sofar < until ? sofar : until;
        }

        return earliest;
    }

    /// <summary>Whether every source of the events dates them by day.</summary>
    public bool DatedByDay(IReadOnlyList<string> events) =>
        Giving(events).All(source => ((RowMapping.Events)source.Mapping).Time.ByDay);

    private IEnumerable<SourceDefinition> Giving(IReadOnlyList<string> events) =>
        sources.Where(source => source.Mapping is RowMapping.Events mapping && (events.Count == 0 || Gives(source.Name, mapping, events)));

    private bool Gives(string source, RowMapping.Events mapping, IReadOnlyList<string> events) => mapping.Event.Match(
        whenFixed => events.Contains(whenFixed.Name),
        _ => !_reachBySource.TryGetValue(source, out var reach) || events.Any(reach.Events.Contains));
}
