using Hale.Core.Metrics.Planning;
using Hale.Core.Sources;
using Hale.Core.Time;

namespace Hale.Core.Outcomes;

/// <summary>When silence says that nothing happened: the sources of the events reach so far, and none of them was down.</summary>
public sealed class ActivityWatch
{
    private readonly EventCoverage _coverage;
    private readonly IReadOnlyList<SourceDefinition> _giving;

    /// <summary>Watches the events of a lifecycle.</summary>
    /// <param name="sources">The sources of the project.</param>
    /// <param name="reaches">How far each of them goes.</param>
    /// <param name="lifecycle">Which events count.</param>
    /// <param name="zone">The project's zone.</param>
    public ActivityWatch(IReadOnlyList<SourceDefinition> sources, IReadOnlyList<SourceReach> reaches, Lifecycle lifecycle, ProjectZone zone)
    {
        _coverage = new EventCoverage(sources, reaches, zone);
        _giving = lifecycle.Inactivity is { } inactivity ? _coverage.Giving(inactivity.Events) : [];
    }

    /// <summary>Whether what happened between two moments would be known, as far as was known as of a moment.</summary>
    public Func<Instant, Instant, bool> AsOf(Instant asOf)
    {
        var reach = _coverage.ReachOf(_giving, asOf);
        return (from, to) => reach >= to && !_giving.Any(source => source.Outages.Any(outage => outage.Touches(from, to)));
    }
}
