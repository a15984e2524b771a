using System.Globalization;

namespace Hale.Core.Time;

/// <summary>The days and hours at which a company is at work, on the local clock of the project. Hours are the same on every business day.</summary>
public sealed class BusinessCalendar
{
    private const long DayMicros = Instant.MicrosPerDay;
    private const long Minute = Instant.MicrosPerHour / 60;

    /// <summary>1970-01-01 was a Thursday, the fourth day of its week.</summary>
    private const int DaysSinceMonday = 3;

    private readonly bool[] _isWorked = new bool[7];
    private readonly HashSet<DateOnly> _holidays;

    /// <summary>Makes a calendar.</summary>
    /// <param name="days">The days of the week that are worked on; at least one.</param>
    /// <param name="opens">When hours begin, in minutes after midnight, 0 to 1439.</param>
    /// <param name="closes">When they end, in minutes after midnight, later than <paramref name="opens"/> and at most 1440.</param>
    /// <param name="holidays">Days that are not worked on; the order does not matter.</param>
    public BusinessCalendar(IEnumerable<DayOfWeek> days, int opens, int closes, IEnumerable<DateOnly> holidays)
    {
        foreach (var day in days)
        {
            _isWorked[((int)day + 6) % 7] = true;
        }

        if (!_isWorked.Contains(true) || opens < 0 || closes > 1440 || opens >= closes)
        {
            throw new ArgumentException("a calendar has a day with some hours", nameof(days));
        }

        (Opens, Closes) = (opens, closes);
        _holidays = [.. holidays];
        Holidays = [.. _holidays.Order()];
    }

    /// <summary>When hours begin, in minutes after midnight.</summary>
    public int Opens { get; }

    /// <summary>When hours end, in minutes after midnight.</summary>
    public int Closes { get; }

    /// <summary>The days that are not worked on, each once, rising.</summary>
    public IReadOnlyList<DateOnly> Holidays { get; }

    /// <summary>Of each day of a week, Monday first, whether it is worked on.</summary>
    public IReadOnlyList<bool> Week => _isWorked;

    /// <summary>Whether a day is worked on.</summary>
    public bool IsWorked(DateOnly day) => _isWorked[((int)day.DayOfWeek + 6) % 7] && !_holidays.Contains(day);

    /// <summary>How many days are worked on from one day to another, the first included and the last not; negative when the last lies before the first.</summary>
    public int DaysBetween(DateOnly from, DateOnly to) => to < from ? -DaysBetween(to, from) : WorkedBefore(to) - WorkedBefore(from);

    /// <summary>
    /// The exact time, in microseconds, from one instant to another while the local clock shows a time within the hours of a day that is worked on; negative when the second lies before the
    /// first. An hour that the clock shows twice counts twice, one that it skips does not count.
    /// </summary>
    public long MicrosBetween(Instant from, Instant to, ProjectZone zone)
    {
        if (to < from)
        {
            return -MicrosBetween(to, from, zone);
        }

        var total = 0L;
        var offsets = zone.Offsets(from, to);
        for (var index = 0; index < offsets.Count; index++)
        {
            var start = index == 0 ? from : offsets[index].From;
            var end = index + 1 < offsets.Count ? offsets[index + 1].From : to;
            total += Worked(end.Micros + offsets[index].Micros) - Worked(start.Micros + offsets[index].Micros);
        }

        return total;
    }

    /// <summary>The calendar as one text, equal for equal calendars.</summary>
    public override string ToString()
    {
        var week = string.Concat(_isWorked.Select(worked => worked ? "x" : "-"));
        var holidays = string.Concat(Holidays.Select(day => day.ToString(" yyyy-MM-dd", CultureInfo.InvariantCulture)));
        return string.Create(CultureInfo.InvariantCulture, $"{week} {Opens}..{Closes}{holidays}");
    }

    /// <summary>The time worked before a reading of the local clock (in microseconds since 1970-01-01 on that clock), up to a constant.</summary>
    public long Worked(long local)
    {
        var time = ((local % DayMicros) + DayMicros) % DayMicros;
        var date = DateOnly.FromDayNumber((int)((local - time) / DayMicros) + DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber);
        var today = IsWorked(date) ? Math.Clamp(time - (Opens * Minute), 0, (Closes - Opens) * Minute) : 0;
        return ((long)WorkedBefore(date) * (Closes - Opens) * Minute) + today;
    }

    /// <summary>The days worked on before a day, up to a constant.</summary>
    private int WorkedBefore(DateOnly day)
    {
        var days = day.DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber + DaysSinceMonday;
        var (week, weekday) = ((days - (((days % 7) + 7) % 7)) / 7, ((days % 7) + 7) % 7);
        return (week * _isWorked.Count(worked => worked)) + _isWorked.Take(weekday).Count(worked => worked) - HolidaysBefore(day);
    }

    private int HolidaysBefore(DateOnly day) => Holidays.Count(holiday => holiday < day && _isWorked[((int)holiday.DayOfWeek + 6) % 7]);
}
