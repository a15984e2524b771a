using Hale.Core.Time;

namespace Hale.Core.Metrics.Planning;

/// <summary>How many days lie between two instants.</summary>
internal static class DayCount
{
    /// <summary>The local days that are worked on, from that of an instant up to that of the other, which does not count.</summary>
    public static double Worked(Instant from, Instant asOf, BusinessCalendar calendar, ProjectZone zone) => calendar.DaysBetween(zone.DayOf(from), zone.DayOf(asOf));

    /// <summary>Whole local days, or exact time in days of 24 hours; negative when <paramref name="from"/> lies after <paramref name="asOf"/>.</summary>
    public static double Between(Instant from, Instant asOf, bool whole, ProjectZone zone) => whole
        ? zone.DayOf(asOf).DayNumber - zone.DayOf(from).DayNumber
        : (double)(asOf.Micros - from.Micros) / Instant.MicrosPerDay;
}
