using Hale.Core.Metrics.Planning;
using Hale.Core.Outcomes;
using Hale.Core.Time;

namespace Hale.Engine.Outcomes;

/// <summary>Which facts of paid lives are asked for.</summary>
/// <param name="Plan">Which sources are read, and which events count in nothing.</param>
/// <param name="Lifecycle">Whether terms, stated outcomes and activity are read.</param>
/// <param name="AsOf">The moment: what occurred or became known only later is not given.</param>
public sealed record LifeQuery(MetricPlan Plan, Lifecycle Lifecycle, Instant AsOf)
{
    /// <summary>The earliest moment that is looked at: versions, and accounts, that counted then and no longer do are given as well. The moment itself where nothing earlier is looked at.</summary>
    public Instant Earliest { get; init; } = AsOf;

    /// <summary>The names of further events that are given; none when there is none.</summary>
    public IReadOnlyList<string> Plays { get; init; } = [];

    /// <summary>The only moments at which, or before which, activity is looked at, and <see cref="AsOf"/>; events that tell nothing more at them may be left out. Null where every event is asked for.</summary>
    public IReadOnlyList<Instant>? LooksAt { get; init; }
}
