using System.Globalization;
using Hale.Core.Time;
using Hale.Engine.Tracing;

namespace Hale.Cli.Output.Tracing;

/// <summary>The facts by day as a small calendar, a row a week; by month where there are many weeks.</summary>
internal static class DayGrid
{
    private const int MostWeeks = 27;
    private const int BarLength = 40;
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>The lines; none where there is no fact.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="zone">The zone of the days.</param>
    public static IReadOnlyList<string> Lines(TracedFacts facts, ProjectZone zone)
    {
        if (facts.Days.Count == 0)
        {
            return [];
        }

        var first = Monday(facts.Days[0].Day);
        var last = facts.Window is { } window ? zone.DayClosedBy(window.End) : facts.Days[^1].Day;
        return (Monday(last).DayNumber - first.DayNumber) / 7 < MostWeeks ? Weeks(facts, first, last) : Months(facts);
    }

    private static IReadOnlyList<string> Weeks(TracedFacts facts, DateOnly first, DateOnly last)
    {
        var cells = facts.Days.ToDictionary(day => day.Day, Cell);
        var width = Math.Max(3, cells.Values.Max(cell => cell.Length));
        string Row(string head, IEnumerable<string> week) => $"{head,-10}{string.Concat(week.Select(cell => "  " + cell.PadLeft(width)))}";
        var lines = new List<string> { Row("week of", ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]) };
        for (var monday = first; monday <= last; monday = monday.AddDays(7))
        {
            var week = Enumerable.Range(0, 7).Select(monday.AddDays).TakeWhile(day => day <= last);
            lines.Add(Row(monday.ToString(DayFormat, CultureInfo.InvariantCulture), week.Select(day => cells.GetValueOrDefault(day, "·"))));
        }

        return lines;
    }

    private static IReadOnlyList<string> Months(TracedFacts facts)
    {
        var months = facts.Days.GroupBy(day => (day.Day.Year, day.Day.Month))
            .Select(month => new TracedDay(new DateOnly(month.Key.Year, month.Key.Month, 1), month.Sum(day => day.Facts), month.Any(day => day.Amount is not null) ? month.Sum(day => day.Amount) : null))
            .ToList();
        var (width, most) = (months.Max(month => Cell(month).Length), months.Max(month => month.Facts));
        return [.. months.Select(month => $"{month.Day.ToString("yyyy-MM", CultureInfo.InvariantCulture)}  {Cell(month).PadLeft(width)}  {new string('▇', (int)Math.Ceiling((double)month.Facts * BarLength / most))}")];
    }

    private static string Cell(TracedDay day) => day.Amount is { } amount ? amount.ToString("#,0.##", CultureInfo.InvariantCulture) : Words.Number(day.Facts);

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
