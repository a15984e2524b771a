using Hale.Core.Sources;
using Hale.Core.Time;

namespace Hale.Core.Metrics.Planning;

/// <summary>An event source that does not reach a moment, or was down in a window.</summary>
/// <param name="Source">The source's name.</param>
/// <param name="Reach">Up to when it is complete, as far as was known at the moment; null when nothing of it was known.</param>
public sealed record SourceGap(string Source, Instant? Reach)
{
    /// <summary>An outage of it that touches a window; null where it does not reach far enough.</summary>
    public Outage? Outage { get; init; }
}
