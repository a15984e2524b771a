using System.Globalization;
using Hale.Core.Time;

namespace Hale.Tests.Cases;

/// <summary>Windows as words of a case file.</summary>
internal static class CaseWindows
{
    public static Window Read(string text) => text.Split('_') switch
    {
        ["since", "start"] => new Window.SinceStart(),
        ["since", "contract"] => new Window.SinceContract(),
        [var length] => new Window.Rolling(Period(length), null, 0),
        [var length, "before", var before] => Window.Rolling.Ending(Period(length), Period(before)),
        ["last", var unit] => new Window.Calendar(Periods(unit), 1, ToDate: false),
        ["this", var unit] => new Window.Calendar(Periods(unit), 0, ToDate: true),
        [var ago, var unit, "ago"] => new Window.Calendar(Periods(unit), int.Parse(ago, CultureInfo.InvariantCulture), ToDate: false),
        _ => throw new ArgumentException($"no window {text}", nameof(text)),
    };

    private static Period Period(string text) => Core.Time.Period.TryParse(text, out var period) ? period : throw new ArgumentException($"no length {text}", nameof(text));

    private static CalendarPeriods Periods(string unit) => unit == "week"
        ? CalendarPeriods.Weeks(DayOfWeek.Monday)
        : CalendarPeriods.Months(Enum.Parse<CalendarUnit>(unit, ignoreCase: true), 1);
}
