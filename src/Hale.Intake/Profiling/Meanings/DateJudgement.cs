using Hale.Intake.Audit.Recognition;
using Hale.Intake.Audit.Texts;
using Hale.Intake.Profiling.Surveys;

namespace Hale.Intake.Profiling.Meanings;

/// <summary>How the dates of a column are read, and what decides it.</summary>
/// <param name="Order">Whether day or month stands first.</param>
/// <param name="Patterns">The patterns that a source needs beside ISO 8601.</param>
/// <param name="Unread">Shapes that no source can read, with how many cells have each.</param>
/// <param name="Range">From when to when.</param>
/// <param name="Text">The same in words.</param>
internal sealed record DateJudgement(DayOrder Order, IReadOnlyList<string> Patterns, IReadOnlyDictionary<string, long> Unread, DateRange Range, string Text)
{
    public static DateJudgement Of(ColumnSurvey column)
    {
        var dates = column.Cells.Dates;
        var order = (dates.DayFirst.Any, dates.MonthFirst.Any, dates.Unclear.Any, dates.Pointed.Any) switch
        {
            (true, true, _, _) => DayOrder.Both,
            (true, false, _, _) or (false, false, false, true) => DayOrder.DayFirst,
            (false, true, _, _) => DayOrder.MonthFirst,
            (false, false, true, _) => DayOrder.Unclear,
            (false, false, false, false) => dates.Numbers.Any ? DayOrder.DayFirst : DayOrder.Certain,
        };
        var (patterns, unread) = Read(column, order);
        return new DateJudgement(order, patterns, unread, order == DayOrder.MonthFirst ? column.Dates.MonthFirst : column.Dates.DayFirst, Words(column, order));
    }

    private static (IReadOnlyList<string> Patterns, IReadOnlyDictionary<string, long> Unread) Read(ColumnSurvey column, DayOrder order)
    {
        var patterns = new List<string>();
        var unread = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var (shape, count) in column.Dates.Shapes.OrderByDescending(shape => shape.Value).ThenBy(shape => shape.Key, StringComparer.Ordinal))
        {
            if (DatePatterns.Of(shape, order != DayOrder.MonthFirst) is not { } pattern)
            {
                unread.Add(shape, count);
                continue;
            }

            patterns.AddRange(new[] { pattern, order == DayOrder.Both ? DatePatterns.Of(shape, dayFirst: false)! : pattern }.Where(one => one.Length > 0));
        }

        return ([.. patterns.Distinct(StringComparer.Ordinal)], unread);
    }

    private static string Words(ColumnSurvey column, DayOrder order)
    {
        var dates = column.Cells.Dates;
        var zone = (dates.WithOffset.Any, dates.WithoutOffset.Any) switch
        {
            (true, true) => $"; {Phrases.Number(dates.WithOffset.Count)} times with an offset from UTC and {Phrases.Number(dates.WithoutOffset.Count)} without",
            (true, false) => $"; with an offset from UTC ({Phrases.At(dates.WithOffset)})",
            (false, true) => "; without a time zone",
            (false, false) => string.Empty,
        };
        return order switch
        {
            DayOrder.Certain => "year first",
            DayOrder.DayFirst when dates.DayFirst.Any => $"day first, as {Phrases.At(dates.DayFirst)} shows",
            DayOrder.DayFirst => "day first: nobody writes the month first and points",
            DayOrder.MonthFirst => $"month first, as {Phrases.At(dates.MonthFirst)} shows",
            DayOrder.Both => $"day first in {Phrases.RowCount(dates.DayFirst.Count)} ({Phrases.At(dates.DayFirst)}) and month first in {Phrases.RowCount(dates.MonthFirst.Count)} ({Phrases.At(dates.MonthFirst)})",
            DayOrder.Unclear => $"day first or month first: no row decides, the first is {Phrases.At(dates.Unclear)}",
        } + zone;
    }
}
