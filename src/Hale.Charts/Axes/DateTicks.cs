using System.Globalization;

namespace Hale.Charts.Axes;

/// <summary>Ticks at the first days of months, or every few days where the time is short; values are days after the first date.</summary>
internal static class DateTicks
{
    private static readonly (int Days, int Months)[] Short = [(1, 0), (2, 0), (5, 0), (7, 0), (14, 0), (0, 1), (0, 2), (0, 3), (0, 6)];

    /// <summary>Ticks of at least two days. Fewer than three stand only where the calendar ends.</summary>
    public static IReadOnlyList<Tick> Of(DateOnly first, int days, int wanted = 6)
    {
        var last = days > DateOnly.MaxValue.DayNumber - first.DayNumber ? DateOnly.MaxValue : first.AddDays(days);
        var step = TickCount.Choose(Steps(), step => Dates(first, last, step).Take(TickCount.Most + 1).Count(), wanted);
        var dates = Dates(first, last, step).ToList();
        return [.. dates.Select((date, index) => new Tick(date.DayNumber - first.DayNumber, Label(date, step, index == 0 ? null : dates[index - 1])))];
    }

    private static IEnumerable<(int Days, int Months)> Steps()
    {
        foreach (var step in Short)
        {
            yield return step;
        }

        for (var years = 1; ; years *= 2)
        {
            yield return (0, years * 12);
        }
    }

    private static IEnumerable<DateOnly> Dates(DateOnly first, DateOnly last, (int Days, int Months) step) => step.Months == 0
        ? Enumerable.Range(0, ((last.DayNumber - first.DayNumber) / step.Days) + 1).Select(index => first.AddDays(index * step.Days))
        : MonthStarts(first, last, step.Months);

    private static IEnumerable<DateOnly> MonthStarts(DateOnly first, DateOnly last, int step)
    {
        var month = Month(first) + (first.Day == 1 ? 0 : 1);
        for (month += (step - (month % step)) % step; month <= Month(last); month += step)
        {
            yield return new DateOnly(month / 12, (month % 12) + 1, 1);
        }
    }

    private static int Month(DateOnly date) => (date.Year * 12) + date.Month - 1;

    private static string Label(DateOnly date, (int Days, int Months) step, DateOnly? before)
    {
        var newYear = before?.Year != date.Year;
        var format = step switch
        {
            { Months: >= 12 } => "yyyy",
            { Months: 0 } => newYear ? "d MMM yyyy" : "d MMM",
            _ => newYear ? "MMM yyyy" : "MMM",
        };
        return date.ToString(format, CultureInfo.InvariantCulture);
    }
}
