namespace Hale.Core.Time;

/// <summary>
/// The time zone of a project: what a local day is. Days, closes and windows are calendar units in this zone, so a day may have 23, 24 or 25 hours.
/// </summary>
public sealed class ProjectZone
{
    private readonly TimeZoneInfo _zone;

    private ProjectZone(TimeZoneInfo zone) => _zone = zone;

    /// <summary>UTC: every day has 24 hours.</summary>
    public static ProjectZone Utc { get; } = new(TimeZoneInfo.Utc);

    /// <summary>The IANA name, such as <c>Europe/Berlin</c>.</summary>
    public string Name => _zone.Id;

    /// <summary>Finds a zone by its IANA name. False when the name is unknown on this machine.</summary>
    public static bool TryFind(string name, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ProjectZone? zone)
    {
        zone = TimeZoneInfo.TryFindSystemTimeZoneById(name, out var found) ? new ProjectZone(found) : null;
        return zone is not null;
    }

    /// <summary>
    /// The first instant of a local day: midnight or, where midnight does not exist that day, the first moment after it. Of the very first and last days of the
    /// calendar it is at least the first and at most the last instant of the calendar.
    /// </summary>
    public Instant StartOfDay(DateOnly day) => AtLocal(day.ToDateTime(TimeOnly.MinValue));

    /// <summary>The close of a local day: the first instant of the next one. A fact of the day itself is before it. Of the last day of the calendar it is the calendar's last instant.</summary>
    public Instant Close(DateOnly day) => day == DateOnly.MaxValue ? Instant.From(DateTimeOffset.MaxValue) : StartOfDay(day.AddDays(1));

    /// <summary>The local day that an instant falls on.</summary>
    public DateOnly DayOf(Instant instant) => DateOnly.FromDateTime(ToLocal(instant));

    /// <summary>The local clock reading at an instant.</summary>
    public DateTime ToLocal(Instant instant) => TimeZoneInfo.ConvertTime(instant.ToDateTimeOffset(), _zone).DateTime;

    /// <summary>
    /// The instant at which the local clock shows a reading. A reading that is skipped in spring is moved forward by the length of the gap;
    /// of one that occurs twice in autumn the first is taken.
    /// </summary>
    public Instant AtLocal(DateTime local)
    {
        var reading = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        var before = WithOffsetOf(reading, days: -1);
        if (ToLocal(before) == reading)
        {
            return before;
        }

        var after = WithOffsetOf(reading, days: 1);
        return ToLocal(after) == reading ? after : before;
    }

    /// <inheritdoc/>
    public override string ToString() => Name;

    // TimeZoneInfo itself knows only the gaps and repetitions that it counts as daylight saving.
    private Instant WithOffsetOf(DateTime reading, int days)
    {
        var offset = _zone.GetUtcOffset(InCalendar(reading.Ticks + (days * TimeSpan.TicksPerDay)));
        return Instant.From(InCalendar(reading.Ticks - offset.Ticks));
    }

    private static DateTimeOffset InCalendar(long ticks) => new(Math.Clamp(ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks), TimeSpan.Zero);
}
