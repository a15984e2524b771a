using Hale.Core.Time;

namespace Hale.Warehouse.Sql.Scans;

/// <summary>The moments of some pairs, and where the windows of each begin and end.</summary>
internal sealed class ScanMoments
{
    private static readonly DateOnly Epoch = new(1970, 1, 1);
    private readonly ProjectZone _zone;
    private readonly Dictionary<(Window, Instant), WindowBounds> _bounds = [];
    private readonly Dictionary<Instant, long?> _days = [];

    public ScanMoments(IEnumerable<Instant> moments, ProjectZone zone)
    {
        _zone = zone;
        All = [.. moments.Distinct().Order()];
    }

    /// <summary>The distinct moments, earliest first.</summary>
    public IReadOnlyList<Instant> All { get; }

    /// <summary>The local days, in days since 1970-01-01, of which a window of a moment consists: from the first, none for all before, to before the last. Null where it begins or ends within a day.</summary>
    public (long? From, long To)? DaysOf(Window? window, Instant moment)
    {
        var bounds = window is null ? new WindowBounds(Instant.Always, moment) : BoundsOf(window, moment);
        return (bounds.Start == Instant.Always, DayFrom(bounds.Start), DayFrom(bounds.End)) switch
        {
            (true, _, { } to) => (null, to),
            (false, { } from, { } to) => (from, to),
            _ => null,
        };
    }

    /// <summary>
    /// The first local day, in days since 1970-01-01, of those that a window of a moment may touch; null where they are more than so many. It is the day before the one in which the window begins:
    /// where a clock is put back over midnight, some of that day comes later.
    /// </summary>
    public long? FirstDayOf(Window window, Instant moment, int most)
    {
        var bounds = BoundsOf(window, moment);
        if (bounds.Start == Instant.Always)
        {
            return null;
        }

        var first = _zone.DayOf(bounds.Start).DayNumber - Epoch.DayNumber - 1L;
        return _zone.DayOf(bounds.End).DayNumber - Epoch.DayNumber + 1 - first < most ? first : null;
    }

    /// <summary>Where a window of a moment begins and ends.</summary>
    public WindowBounds BoundsOf(Window window, Instant moment)
    {
        if (!_bounds.TryGetValue((window, moment), out var bounds))
        {
            bounds = window.Bounds(moment, _zone);
            _bounds.Add((window, moment), bounds);
        }

        return bounds;
    }

    /// <summary>The day that begins at an instant; null where none does, or where the clock is put back over its beginning, so that some of the day before comes after it.</summary>
    private long? DayFrom(Instant instant)
    {
        if (instant == Instant.Always)
        {
            return null;
        }

        if (!_days.TryGetValue(instant, out var found))
        {
            var day = _zone.DayOf(instant);
            var begins = _zone.StartOfDay(day) == instant
                && _zone.Offsets(instant, new Instant(instant.Micros + Instant.MicrosPerDay)).All(offset => _zone.DayOf(offset.From) >= day);
            found = begins ? day.DayNumber - Epoch.DayNumber : null;
            _days.Add(instant, found);
        }

        return found;
    }
}
