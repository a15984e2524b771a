using System.Globalization;
using Hale.Cli.Hosting;
using Hale.Cli.Sessions;
using Hale.Core.Retention;
using Hale.Core.Time;

namespace Hale.Cli.Commands.Retention;

/// <summary>The periods that a person asked for.</summary>
/// <param name="every"><c>month</c>, <c>quarter</c> or <c>year</c>.</param>
/// <param name="over">How many months each has; null for the length of these.</param>
/// <param name="known">The moment by which they are over.</param>
/// <param name="zone">The project's zone.</param>
internal sealed class AskedPeriods(string every, int? over, AsOf known, ProjectZone zone)
{
    private const int Usual = 12;
    private const int MostMonths = 120;
    private readonly CalendarPeriods _calendar = CalendarPeriods.Months(Unit(every), 1);

    /// <summary>How many months a text like <c>12mo</c> or <c>1y</c> means; null when nothing is written.</summary>
    public static int? Months(string? text) =>
        text is null ? null
        : Period.TryParse(text, out var period) && period.Unit is WindowUnit.Month or WindowUnit.Year && InMonths(period) is <= MostMonths and var months ? months
        : throw new Failure(ExitCode.Usage, $"`--over {text}` is no number of months", "write `--over 12mo`, `--over 1y`, or at most 10y");

    /// <summary>The last periods that are over.</summary>
    public IReadOnlyList<RetentionPeriod> Last => [.. Enumerable.Range(1 - Usual, Usual).Select(later => Ending(_calendar.StartOf(Today, later)))];

    /// <summary>The periods that end between two days and are over.</summary>
    public IReadOnlyList<RetentionPeriod> Between(DateOnly? from, DateOnly? to)
    {
        var periods = new List<RetentionPeriod>();
        var first = from ?? _calendar.StartOf(to!.Value, 1 - Usual);
        for (var next = _calendar.StartOf(first, 1); next.AddDays(-1) <= (to ?? DateOnly.MaxValue) && zone.StartOfDay(next) <= known.Moment; next = _calendar.StartOf(next, 1))
        {
            periods.Add(Ending(next));
        }

        return periods.Count > 0 ? periods : throw new Failure(
            ExitCode.Usage,
            $"no {every} ends {(from is { } day ? $"on {Text(day)} or later" : "so early")}{(to is { } last ? $", by {Text(last)}," : string.Empty)} and is over as of {known.Label}",
            "a period is shown once it is over: let `--from` and `--to` hold the last day of one, or leave them out");
    }

    /// <summary>The period that runs as of the moment, and is therefore not shown; null when it has just ended.</summary>
    public string? Running => zone.StartOfDay(Today) == known.Moment && _calendar.StartOf(Today) == Today ? null : Name(_calendar.StartOf(Today));

    /// <summary>The first day that is not over.</summary>
    private DateOnly Today => zone.DayOf(known.Moment);

    private RetentionPeriod Ending(DateOnly next)
    {
        var start = over is { } months ? next.AddMonths(-months) : _calendar.StartOf(next, -1);
        var length = over ?? InMonths(_calendar.Length);
        var label = over is null ? Name(start) : string.Create(CultureInfo.InvariantCulture, $"{over}mo to {next.AddDays(-1):yyyy-MM}");
        return new RetentionPeriod(label, zone.StartOfDay(start), zone.StartOfDay(next), start, length);
    }

    private string Name(DateOnly start) => every switch
    {
        "year" => start.ToString("yyyy", CultureInfo.InvariantCulture),
        "quarter" => string.Create(CultureInfo.InvariantCulture, $"{start:yyyy} Q{((start.Month - 1) / 3) + 1}"),
        _ => start.ToString("yyyy-MM", CultureInfo.InvariantCulture),
    };

    private static int InMonths(Period period) => period.Unit == WindowUnit.Year ? 12 * period.Length : period.Length;

    private static CalendarUnit Unit(string every) => every switch
    {
        "year" => CalendarUnit.Year,
        "quarter" => CalendarUnit.Quarter,
        _ => CalendarUnit.Month,
    };

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
