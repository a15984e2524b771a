using System.Globalization;
using Hale.Core.Time;

namespace Hale.Core.Metrics.Trends;

/// <summary>Windows as people read them, after "in".</summary>
public static class WindowTexts
{
    /// <summary>The window after "in": <c>the last 28 days</c>, <c>this month so far</c>.</summary>
    public static string Of(Window window) => window.Match(
        rolling => (rolling.Lag, rolling.Before) switch
        {
            (0, null) => $"the last {Short(rolling.Length)}",
            (1, null) => $"the {Short(rolling.Length)} before",
            (var lag, null) => $"the {Short(rolling.Length)} that ended {Text(rolling.Length.Times(lag))} ago",
            (0, { } before) => $"the {Short(rolling.Length)} that ended {Text(before)} ago",
            (var lag, { } before) => $"the {Short(rolling.Length)} that ended {Text(rolling.Length.Times(lag))} and {Text(before)} ago",
        },
        calendar => (calendar.ToDate, calendar.Ago) switch
        {
            (true, 0) => $"this {Unit(calendar)} so far",
            (true, 1) => $"the same days of the {Unit(calendar)} before",
            (true, var ago) => $"the same days of the {Unit(calendar)} {ago} before",
            (false, 1) => $"the last whole {Unit(calendar)}",
            (false, 2) => $"the {Unit(calendar)} before",
            (false, var ago) => $"the {Unit(calendar)} {ago - 1} before the last",
        },
        _ => "the time since the account's start",
        _ => "the time since the contract began");

    /// <summary>How long a window is.</summary>
    public static string Length(Window window) => window.Match(
        rolling => Text(rolling.Length),
        calendar => $"a {Unit(calendar)}",
        _ => "the account's time",
        _ => "the contract's time");

    private static string Unit(Window.Calendar calendar) => calendar.Periods.Unit.ToString().ToLowerInvariant();

    private static string Short(Period period) => period.Length == 1 ? Name(period.Unit) : Text(period);

    private static string Text(Period period) =>
        string.Create(CultureInfo.InvariantCulture, $"{period.Length} {Name(period.Unit)}{(period.Length == 1 ? string.Empty : "s")}");

    private static string Name(WindowUnit unit) => unit.ToString().ToLowerInvariant();
}
