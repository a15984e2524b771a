using System.Globalization;
using Hale.Core.Time;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Projects;

/// <summary>Reads <c>business: { days: monday..friday, hours: 09:00..17:00, holidays: [2025-01-01] }</c> of hale.yaml.</summary>
/// <param name="lines">The lines of a file of the project; null when it cannot be read, which was reported.</param>
/// <param name="bag">Where problems are reported.</param>
internal sealed class BusinessReader(Func<YamlScalar, IReadOnlyList<string>?> lines, DiagnosticBag bag)
{
    private const string Between = "..";

    private static readonly IReadOnlyList<string> Week = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    private static readonly MapKey<YamlNode?> Days = MapKeys.Node("days", "The days of the week: a range such as `monday..friday` (the default), or a list.", ValueShape.OneOrMore(ValueShape.Text));

    private static readonly MapKey<YamlNode?> Hours = MapKeys.Node("hours", "The hours of each day, such as `09:00..17:00`; the whole day when they are not written.", ValueShape.Text);

    private static readonly MapKey<YamlNode?> Holidays = MapKeys.Node("holidays", "Days that are not worked on: dates, or a file with a date at the beginning of each line.", ValueShape.OneOrMore(ValueShape.Text));

    private static readonly MapShape Shape = new(Days, Hours, Holidays);

    private readonly NodeReader _read = new(bag);

    /// <summary>The key of hale.yaml.</summary>
    public static MapKey<YamlNode?> Key { get; } = MapKeys.Node("business", "The days and hours of work, for `business_days_since` and `business_duration`.", Shape.AsValue);

    /// <summary>The calendar; null when none is written, and the one without hours or holidays where something was reported.</summary>
    public BusinessCalendar? Read(MapReader header)
    {
        if (header.Read(Key) is not { } node || _read.Mapping(node, "`business`") is not { } mapping)
        {
            return null;
        }

        var map = new MapReader(mapping, "`business`", bag, Shape);
        var (days, hours, holidays) = (map.Read(Days), map.Read(Hours), map.Read(Holidays));
        map.Finish();
        var week = days is null ? Week.Take(5).ToList() : WeekOf(days);
        var (opens, closes) = hours is null ? (0, 1440) : HoursOf(hours) ?? (0, 0);
        IReadOnlyList<DateOnly>? off = holidays is null ? [] : HolidaysOf(holidays);
        return week.Count == 0 || closes == 0 || off is null
            ? new BusinessCalendar(Enum.GetValues<DayOfWeek>(), 0, 1440, [])
            : new BusinessCalendar(week.Select(DayOf), opens, closes, off);
    }

    private List<string> WeekOf(YamlNode node)
    {
        var found = new List<string>();
        foreach (var scalar in _read.Scalars(node, "a day of the week"))
        {
            var ends = scalar.Text.Split(Between).Select(word => Week.ToList().IndexOf(word.Trim())).ToList();
            if (ends.Contains(-1) || ends.Count > 2 || ends[0] > ends[^1])
            {
                bag.Report(TimeRules.BadBusiness, scalar.Span, $"`{scalar.Text}` is no day of the week, nor days from an earlier one to a later one");
                return [];
            }

            found.AddRange(Week.Skip(ends[0]).Take(ends[^1] - ends[0] + 1));
        }

        return found;
    }

    private (int Opens, int Closes)? HoursOf(YamlNode node)
    {
        if (_read.Scalar(node, "`hours`") is not { } scalar)
        {
            return null;
        }

        var times = scalar.Text.Split(Between).Select(MinuteOf).ToList();
        if (times is [{ } opens, { } closes] && opens < closes)
        {
            return (opens, closes);
        }

        bag.Report(TimeRules.BadBusiness, scalar.Span, $"`{scalar.Text}` does not say from when until when");
        return null;
    }

    private static int? MinuteOf(string text) =>
        text.Trim() == "24:00" ? 1440
        : TimeOnly.TryParseExact(text.Trim(), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? (time.Hour * 60) + time.Minute
        : null;

    private IReadOnlyList<DateOnly>? HolidaysOf(YamlNode node)
    {
        if (node is YamlScalar file && !IsDate(file.Text, out _))
        {
            return lines(file) is { } written ? OfFile(file, written) : null;
        }

        var days = new List<DateOnly>();
        foreach (var scalar in _read.Scalars(node, "a holiday"))
        {
            if (!IsDate(scalar.Text, out var day))
            {
                bag.Report(TimeRules.BadBusiness, scalar.Span, $"`{scalar.Text}` is no date");
                return null;
            }

            days.Add(day);
        }

        return days;
    }

    /// <summary>The dates at the beginning of the lines. A first line without one is the names of the columns.</summary>
    private List<DateOnly>? OfFile(YamlScalar file, IReadOnlyList<string> written)
    {
        var days = new List<DateOnly>();
        for (var index = 0; index < written.Count; index++)
        {
            var first = written[index].Split(',', ';', '\t')[0].Trim().Trim('"');
            if (IsDate(first, out var day))
            {
                days.Add(day);
            }
            else if (first.Length > 0 && index > 0)
            {
                bag.Report(TimeRules.BadBusiness, new SourceSpan(file.Text, index + 1, 1), $"`{first}` is no date", "write a date such as 2025-12-25 at the beginning of the line");
                return null;
            }
        }

        return days;
    }

    private static bool IsDate(string text, out DateOnly day) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static DayOfWeek DayOf(string word) => (DayOfWeek)((Week.ToList().IndexOf(word) + 1) % 7);
}
