using Hale.Core.Projects;
using Hale.Core.Time;

namespace Hale.Engine.Warehousing;

/// <summary>The close that is meant when no as-of is given.</summary>
public static class LatestClose
{
    /// <summary>
    /// The close of the last local day that has events or points of a declared source, but no later than yesterday; yesterday's when there are none. What accounts are
    /// dated by (their start, or from when attributes hold) says nothing about how far facts go, and neither do subscriptions, outcomes and contacts.
    /// </summary>
    public static AsOf Of(WarehouseStatus status, Project project, Instant now)
    {
        var sources = project.Sources.Where(source => source.Mapping.IsActivity).Select(source => source.Name).ToHashSet(StringComparer.Ordinal);
        var yesterday = project.Zone.DayOf(now).AddDays(-1);
        var lastDay = status.Sources
            .Where(source => source.LastFact is not null && sources.Contains(source.Source))
            .Select(source => project.Zone.DayOf(source.LastFact!.Value))
            .DefaultIfEmpty(yesterday)
            .Max();
        return AsOf.CloseOf(lastDay < yesterday ? lastDay : yesterday, project.Zone);
    }
}
