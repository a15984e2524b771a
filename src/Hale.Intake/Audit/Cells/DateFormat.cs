namespace Hale.Intake.Audit.Cells;

/// <summary>How the dates of a column become days.</summary>
/// <param name="DayFirst">Whether the day stands before the month where both are numbers.</param>
/// <param name="AnyForm">Whether the column is named like a date, so that counts of days and digits without signs are dates too.</param>
/// <param name="Zone">The zone in which an instant with an offset becomes a day.</param>
/// <param name="Today">The last day a month that is still running is read as.</param>
internal sealed record DateFormat(bool DayFirst, bool AnyForm, TimeZoneInfo Zone, DateOnly Today)
{
    private const int MillisecondsPerDay = 86_400_000;
    private const int SerialZero = 693_593;

    private static readonly int Earliest = new DateOnly(1990, 1, 1).DayNumber;
    private static readonly int Latest = new DateOnly(2199, 12, 31).DayNumber;

    /// <summary>Reads a cell.</summary>
    /// <param name="cell">A cell that is not empty.</param>
    /// <param name="moment">Its day and moment, where the state is <see cref="CellState.Read"/>.</param>
    public CellState Read(ReadOnlySpan<byte> cell, out DayMoment moment)
    {
        moment = default;
        if (!DateCell.TryRead(cell, out var date) || (!date.IsPlain && !AnyForm))
        {
            return CellState.Unreadable;
        }

        var day = Day(date);
        if (day is null || day < Earliest || day > Latest)
        {
            return CellState.Impossible;
        }

        moment = Moment(day.Value, date);
        return CellState.Read;
    }

    private int? Day(DateCell date) => date.Form switch
    {
        DateForm.Serial => SerialZero + date.Year,
        DateForm.Month => IsMonth(date.Year, date.First) ? LastOfMonth(date.Year, date.First) : null,
        DateForm.Certain => DayOf(date.Year, date.First, date.Second),
        DateForm.Numbers => DayFirst ? DayOf(date.Year, date.Second, date.First) : DayOf(date.Year, date.First, date.Second),
    };

    private int LastOfMonth(int year, int month)
    {
        var last = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
        return (year == Today.Year && month == Today.Month ? Today : last).DayNumber;
    }

    private DayMoment Moment(int day, DateCell date)
    {
        var local = ((long)day * MillisecondsPerDay) + (date.Time ?? 0);
        if (date.Offset is not { } offset)
        {
            return new DayMoment(day, local);
        }

        var instant = local - (offset * 60_000L);
        var zoned = TimeZoneInfo.ConvertTime(new DateTimeOffset(instant * TimeSpan.TicksPerMillisecond, TimeSpan.Zero), Zone);
        return new DayMoment(DateOnly.FromDateTime(zoned.DateTime).DayNumber, instant);
    }

    private static bool IsMonth(int year, int month) => year is >= 1 and <= 9999 && month is >= 1 and <= 12;

    private static int? DayOf(int year, int month, int day) =>
        IsMonth(year, month) && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day).DayNumber : null;
}
