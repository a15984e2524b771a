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

    /// <summary>The local day whose close an instant is; of an instant within a day that day.</summary>
    public DateOnly DayClosedBy(Instant close) => DayOf(new Instant(close.Micros - 1));

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

    /// <summary>The offsets of the local clock from one instant to a later one, in order; the first holds at <paramref name="from"/>. Two changes on one day that undo each other are not seen.</summary>
    public IReadOnlyList<ZoneOffset> Offsets(Instant from, Instant to)
    {
        var offsets = new List<ZoneOffset> { new(from, OffsetAt(from.Micros)) };
        for (var (start, end) = (from.Micros, 0L); start < to.Micros; start = end)
        {
            end = Math.Min(start + Instant.MicrosPerDay, to.Micros);
            if (OffsetAt(end) != offsets[^1].Micros)
            {
                var change = ChangeWithin(start, end);
                offsets.Add(new ZoneOffset(new Instant(change), OffsetAt(change)));
            }
        }

        return offsets;
    }

    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>The first microsecond at which the offset is no longer that of the start.</summary>
    private long ChangeWithin(long start, long end)
    {
        var before = OffsetAt(start);
        while (end - start > 1)
        {
            var middle = start + ((end - start) / 2);
            (start, end) = OffsetAt(middle) == before ? (middle, end) : (start, middle);
        }

        return end;
    }

    private long OffsetAt(long micros) => _zone.GetUtcOffset(new Instant(micros).ToDateTimeOffset()).Ticks / TimeSpan.TicksPerMicrosecond;

    // TimeZoneInfo itself knows only the gaps and repetitions that it counts as daylight saving.
    private Instant WithOffsetOf(DateTime reading, int days)
    {
        var offset = _zone.GetUtcOffset(InCalendar(reading.Ticks + (days * TimeSpan.TicksPerDay)));
        return Instant.From(InCalendar(reading.Ticks - offset.Ticks));
    }

    private static DateTimeOffset InCalendar(long ticks) => new(Math.Clamp(ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks), TimeSpan.Zero);
}
