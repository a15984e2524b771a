using System.Globalization;
using Hale.Cli.Hosting;
using Hale.Core.Projects;
using Hale.Core.Time;

namespace Hale.Cli.Sessions;

/// <summary>The closes of the last days of periods that lie between two days.</summary>
internal static class PeriodCloses
{
    /// <summary>The closes, the earliest first; fails when there is none.</summary>
    /// <param name="project">The project, whose days are meant.</param>
    /// <param name="every"><c>day</c>, <c>month</c> or <c>quarter</c>.</param>
    /// <param name="from">The first day that may be one.</param>
    /// <param name="to">The last day that may be one.</param>
    public static List<AsOf> Between(Project project, string every, DateOnly from, DateOnly to)
    {
        var closes = new List<AsOf>();
        for (var last = EndOf(every, from); last <= to && last < DateOnly.MaxValue.AddDays(-1); last = EndOf(every, last.AddDays(1)))
        {
            closes.Add(AsOf.CloseOf(last, project.Zone));
        }

        return closes.Count > 0 ? closes : throw new Failure(ExitCode.Usage, string.Create(CultureInfo.InvariantCulture, $"no {every} ends between {from:yyyy-MM-dd} and {to:yyyy-MM-dd}"), $"let `--to` be the last day of a {every}, or later");
    }

    /// <summary>The day that a person wrote; null when none was.</summary>
    public static DateOnly? Day(string? text) =>
        text is null ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && AsOf.IsUsable(day.Year) ? day
        : throw new Failure(ExitCode.Usage, $"`{text}` is no day", "write a day such as 2024-12-31");

    private static DateOnly EndOf(string every, DateOnly day) => every switch
    {
        "day" => day,
        "quarter" => LastOf(CalendarUnit.Quarter, day),
        _ => LastOf(CalendarUnit.Month, day),
    };

    private static DateOnly LastOf(CalendarUnit unit, DateOnly day) => CalendarPeriods.Months(unit, 1).StartOf(day, 1).AddDays(-1);
}
