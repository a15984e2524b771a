using Hale.Core.Contracts;
using Hale.Core.Sources;
using Hale.Core.Time;

namespace Hale.Core.Metrics.Planning;

/// <summary>Which sources give which events, and how far those sources go.</summary>
internal sealed class EventCoverage(IReadOnlyList<SourceDefinition> sources, IReadOnlyList<SourceReach> reaches, ProjectZone zone)
{
    private readonly Dictionary<string, SourceReach> _reachBySource = reaches.ToDictionary(reach => reach.Source, StringComparer.Ordinal);

    /// <summary>How the contracts of the sources stand.</summary>
    public ContractJudge Contracts { get; } = new(sources, reaches, zone);

    /// <summary>
    /// The sources of some events. A source whose event names stand in a column gives those that it has given; while it has never been imported, any. Events that no
    /// source is known to give may come from every such source: that they have not come yet says how often they happened.
    /// </summary>
    /// <param name="events">The names; every event when there is none.</param>
    public IReadOnlyList<SourceDefinition> Giving(IReadOnlyList<string> events)
    {
        var all = sources.Where(source => source.Mapping is RowMapping.Events).ToList();
        var giving = all.Where(source => events.Count == 0 || Gives(source.Name, (RowMapping.Events)source.Mapping, events)).ToList();
        return giving.Count > 0 ? giving : [.. all.Where(source => ((RowMapping.Events)source.Mapping).Event is EventName.FromColumn)];
    }

    /// <summary>Whether every source of some events dates them by day.</summary>
    public bool AreByDay(IReadOnlyList<string> events) => Giving(events).All(source => ((RowMapping.Events)source.Mapping).Time.ByDay);

    /// <summary>The moment up to which all of the sources are complete, as far as was known at a moment; null when of one nothing was known or there is none.</summary>
    public Instant? ReachOf(IReadOnlyList<SourceDefinition> giving, Instant asOf)
    {
        Instant? earliest = null;
        foreach (var source in giving)
        {
            if (ReachOf(source, asOf) is not { } until)
            {
                return null;
            }

            earliest = earliest is { } sofar && sofar < until ? sofar : until;
        }

        return earliest;
    }

    /// <summary>
    /// The moment up to which one source is complete, as far as was known at a moment; null when nothing of it was known. The facts of the same rows reach equally far:
    /// that no ticket was closed on the last days says nothing against tickets opened then having been looked at.
    /// </summary>
    public Instant? ReachOf(SourceDefinition source, Instant asOf) => sources
        .Where(other => other.Declared == source.Declared && other.Mapping is RowMapping.Events)
        .Select(other => _reachBySource.TryGetValue(other.Name, out var reach) ? reach.Until(other, asOf, zone) : null)
        .Max();

    /// <summary>The sources of contacts.</summary>
    public IReadOnlyList<SourceDefinition> Lists { get; } = [.. sources.Where(source => source.Mapping is RowMapping.Contacts)];

    /// <summary>Up to when a list of contacts says who is there, as far as was known at a moment; null when it was not known then.</summary>
    public Instant? ListedUntil(SourceDefinition list, Instant asOf) => _reachBySource.TryGetValue(list.Name, out var reach) ? reach.ListedUntil(list, asOf, zone) : null;

    private bool Gives(string source, RowMapping.Events mapping, IReadOnlyList<string> events) => mapping.Event.Match(
        whenFixed => events.Contains(whenFixed.Name),
        _ => !_reachBySource.TryGetValue(source, out var reach) || events.Any(reach.Events.Contains));
}
