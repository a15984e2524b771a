using Hale.Core.Projects;
using Hale.Core.Time;
using Hale.Engine.Closing;

namespace Hale.Engine.Warehousing;

/// <summary>The close that is meant when no as-of is given.</summary>
public static class LatestClose
{
    /// <summary>
    /// The close of the last local day that has events or points of a declared source, but no later than the last day that can be closed; of that one when there are none. What accounts are
    /// dated by (their start, or from when attributes hold) says nothing about how far facts go, and neither do subscriptions, outcomes and contacts.
    /// </summary>
    public static AsOf Of(WarehouseStatus status, Project project, Instant now)
    {
        var sources = project.Sources.Where(source => source.Mapping.IsActivity).Select(source => source.Name).ToHashSet(StringComparer.Ordinal);
        var lastClosed = DayEnd.LastClosed(project, now);
        var lastDay = status.Sources
            .Where(source => source.LastFact is not null && sources.Contains(source.Source))
            .Select(source => project.Zone.DayOf(source.LastFact!.Value))
            .DefaultIfEmpty(lastClosed)
            .Max();
        return AsOf.CloseOf(lastDay < lastClosed ? lastDay : lastClosed, project.Zone);
    }
}
