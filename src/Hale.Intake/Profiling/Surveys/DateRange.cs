namespace Hale.Intake.Profiling.Surveys;

/// <summary>The earliest and the latest day of a column, with the time of day as written.</summary>
internal sealed class DateRange
{
    private (DateOnly Day, int Time)? _earliest;
    private (DateOnly Day, int Time)? _latest;

    public long Count { get; private set; }

    public string? Earliest => Text(_earliest);

    public string? Latest => Text(_latest);

    public void Add(DateOnly? day, int? time)
    {
        if (day is not { } known)
        {
            return;
        }

        Count++;
        var moment = (known, time ?? 0);
        _earliest = _earliest is { } earliest && earliest.CompareTo(moment) <= 0 ? earliest : moment;
        _latest = _latest is { } latest && latest.CompareTo(moment) >= 0 ? latest : moment;
    }

    private static string? Text((DateOnly Day, int Time)? moment) => moment is not { } known ? null
        : known.Time == 0 ? $"{known.Day:yyyy-MM-dd}"
        : $"{known.Day.ToDateTime(TimeOnly.MinValue).AddMilliseconds(known.Time):yyyy-MM-dd HH:mm:ss}";
}
