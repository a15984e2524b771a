using Hale.Core.Time;

namespace Hale.Engine.Warehousing;

/// <summary>The close that is meant when no as-of is given.</summary>
public static class LatestClose
{
    /// <summary>The close of the last local day that has facts, but no later than yesterday; yesterday's when there are no facts.</summary>
    public static AsOf Of(WarehouseStatus status, ProjectZone zone, Instant now)
    {
        var yesterday = zone.DayOf(now).AddDays(-1);
        var lastDay = status.Sources
            .Where(source => source.LastFact is not null)
            .Select(source => zone.DayOf(source.LastFact!.Value))
            .DefaultIfEmpty(yesterday)
            .Max();
        return AsOf.CloseOf(lastDay < yesterday ? lastDay : yesterday, zone);
    }
}
