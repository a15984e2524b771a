using Hale.Core.Projects;
using Hale.Core.Time;

namespace Hale.Engine.Closing;

/// <summary>When a local day is closed: at its end, after the longest delay that a source declares.</summary>
public static class DayEnd
{
    /// <summary>The longest delay of the project's sources.</summary>
    public static TimeSpan DelayOf(Project project) => project.Sources.Select(source => source.Delay).DefaultIfEmpty().Max();

    /// <summary>From when on the day that ends at a moment can be closed.</summary>
    public static Instant ClosedFrom(Project project, Instant endOfDay) => new(endOfDay.Micros + Micros(DelayOf(project)));

    /// <summary>The last local day that can be closed at a moment.</summary>
    public static DateOnly LastClosed(Project project, Instant now) => project.Zone.DayOf(new Instant(now.Micros - Micros(DelayOf(project)))).AddDays(-1);

    private static long Micros(TimeSpan delay) => delay.Ticks / TimeSpan.TicksPerMicrosecond;
}
