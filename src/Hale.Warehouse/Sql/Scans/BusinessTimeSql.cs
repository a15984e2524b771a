using Hale.Core.Time;

namespace Hale.Warehouse.Sql.Scans;

/// <summary>
/// The time worked up to an instant as SQL, so that a difference of two is what <see cref="BusinessCalendar.MicrosBetween"/> gives. Where the local clock is put forward or back within hours of
/// work, what has been worked until then stays what it was: a constant makes up for the jump.
/// </summary>
internal sealed class BusinessTimeSql
{
    private const string Clock = "local_clock";
    private const string Day = "local_day";
    private const string Weekday = "local_weekday";
    private const long DayMicros = Instant.MicrosPerDay;
    private const long MinuteMicros = Instant.MicrosPerHour / 60;
    private static readonly Instant Earliest = new(0);

    private readonly ISqlDialect _dialect;
    private readonly BusinessCalendar _calendar;
    private readonly IReadOnlyList<ZoneOffset> _offsets;
    private readonly IReadOnlyList<long> _corrections;

    /// <summary>Makes the expressions of a calendar.</summary>
    /// <param name="dialect">The engine's spelling.</param>
    /// <param name="calendar">The days and hours of work.</param>
    /// <param name="zone">The zone of the local clock; what it was in 1970 it is taken to have been before.</param>
    /// <param name="latest">No instant lies after this one.</param>
    public BusinessTimeSql(ISqlDialect dialect, BusinessCalendar calendar, ProjectZone zone, Instant latest)
    {
        (_dialect, _calendar) = (dialect, calendar);
        _offsets = zone.Offsets(Earliest, latest < Earliest ? Earliest : latest);
        var corrections = new List<long> { 0 };
        foreach (var (before, after) in _offsets.Zip(_offsets.Skip(1)))
        {
            corrections.Add(corrections[^1] + WorkedAt(after.From, before) - WorkedAt(after.From, after));
        }

        _corrections = corrections;
    }

    /// <summary>The microseconds worked up to an instant, up to a constant.</summary>
    public string Micros(string time)
    {
        var clock = $"{time} + {Step(time, _offsets.Select(offset => offset.Micros))}";
        var day = _dialect.Cast($"({Clock} - {Remainder(Clock, DayMicros)}) / {Literal(DayMicros)}", SqlType.Integer);
        var weekday = Remainder($"({Day} + {Literal(3)})", 7);
        var worked = _dialect.Let(clock, Clock, _dialect.Let(day, Day, _dialect.Let(weekday, Weekday, Worked())));
        return $"({worked} + {Step(time, _corrections)})";
    }

    private string Worked()
    {
        var weeks = _dialect.Cast($"({Day} + {Literal(3)} - {Weekday}) / {Literal(7)}", SqlType.Integer);
        var days = $"({weeks} * {Literal(_calendar.Week.Count(worked => worked))} + {WorkedDaysBefore()} - {HolidaysBefore()})";
        return $"({days} * {Literal(HourMicros)} + {Today()})";
    }

    private string WorkedDaysBefore() =>
        $"CASE {Weekday} {string.Join(' ', Enumerable.Range(0, 7).Select(day => $"WHEN {Literal(day)} THEN {Literal(_calendar.Week.Take(day).Count(worked => worked))}"))} END";

    private string HolidaysBefore() => Halved(Day, [.. Holidays.Select(holiday => holiday + 1)], Enumerable.Range(0, Holidays.Count + 1).Select(count => (long)count));

    private string Today()
    {
        var weekdays = string.Join(", ", Enumerable.Range(0, 7).Where(day => _calendar.Week[day]).Select(day => Literal(day)));
        var holidays = Holidays.Count == 0 ? string.Empty : $" AND {Day} NOT IN ({string.Join(", ", Holidays.Select(Literal))})";
        var time = $"{Clock} - {Day} * {Literal(DayMicros)} - {Literal(_calendar.Opens * MinuteMicros)}";
        return $"CASE WHEN {Weekday} IN ({weekdays}){holidays} THEN least(greatest({time}, {Literal(0)}), {Literal(HourMicros)}) ELSE {Literal(0)} END";
    }

    private long HourMicros => (_calendar.Closes - _calendar.Opens) * MinuteMicros;

    /// <summary>The holidays that fall on a day of the week that is worked on, in days since 1970-01-01, rising.</summary>
    private IReadOnlyList<long> Holidays => [.. _calendar.Holidays
        .Where(day => _calendar.Week[((int)day.DayOfWeek + 6) % 7])
        .Select(day => (long)day.DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber)];

    private string Step(string time, IEnumerable<long> values) => Halved(time, [.. _offsets.Skip(1).Select(offset => offset.From.Micros)], values);

    private string Halved(string column, IReadOnlyList<long> bounds, IEnumerable<long> values) => StepSql.Of(_dialect, column, bounds, [.. values.Select(Literal)]);

    // Remainders of negative numbers are negative, so it is taken twice.
    private string Remainder(string value, long divisor) => $"((({value} % {Literal(divisor)}) + {Literal(divisor)}) % {Literal(divisor)})";

    private long WorkedAt(Instant at, ZoneOffset offset) => _calendar.Worked(at.Micros + offset.Micros);

    private string Literal(long value) => _dialect.Literal(value);
}
