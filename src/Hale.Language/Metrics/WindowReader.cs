using Hale.Core.Time;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Projects;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Metrics;

/// <summary>Reads <c>window: 28d</c>, <c>28d before 28d</c>, <c>last month</c>, <c>this quarter</c>, <c>since_start</c>, <c>all</c>, and the same as mappings.</summary>
internal sealed class WindowReader(ProjectCalendar calendar, DiagnosticBag bag)
{
    public const string Key = "window";
    private const string Between = " before ";
    private const int MostAgo = 9999;

    private static readonly IReadOnlyDictionary<string, CalendarWord> Units = new Dictionary<string, CalendarWord>
    {
        ["week"] = new(CalendarUnit.Week, false),
        ["month"] = new(CalendarUnit.Month, false),
        ["quarter"] = new(CalendarUnit.Quarter, false),
        ["year"] = new(CalendarUnit.Year, false),
        ["fiscal_quarter"] = new(CalendarUnit.Quarter, true),
        ["fiscal_year"] = new(CalendarUnit.Year, true),
    };

    private readonly PeriodReader _periods = new(bag);

    /// <summary>How a window may be written.</summary>
    public static ValueShape Shape { get; } = ValueShape.AnyOf(
        ValueShape.Text,
        new MapShape(
            MapKeys.RequiredNode("length", "How long it is, such as `28d`.", ValueShape.Text),
            MapKeys.Node("before", "How long before the moment it ends.", ValueShape.Text)).AsValue,
        new MapShape(
            MapKeys.RequiredNode("calendar", "A period of the calendar.", ValueShape.Words(Units.Keys)),
            MapKeys.Node("ago", "How many periods ago: 0 for the present one up to the moment, 1 (the default) for the last complete one.", ValueShape.Number)).AsValue);

    /// <summary>The window of a metric; null for all time, or when something was reported.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="node">What stands under the key; null when nothing does.</param>
    /// <param name="key">The key.</param>
    public Window? Read(MapReader metric, YamlNode? node, string key = Key) => node switch
    {
        null => null,
        YamlMapping mapping => OfMapping(new MapReader(mapping, $"`{key}`", bag)),
        _ => metric.Text(key) is { } text && text != "all" ? OfText(text, node) : null,
    };

    private Window? OfText(string text, YamlNode node)
    {
        if (Spoken(text) is var (word, ago))
        {
            return OfCalendar(word, ago, node);
        }

        Window? window = text == "since_start" ? new Window.SinceStart() : OfLength(text);
        if (window is null)
        {
            bag.Report(ShapeRules.BadWindow, node.Span, $"`{text}` is not a window");
        }

        return window;
    }

    /// <summary>The word of the calendar in <c>last month</c> or <c>this fiscal year</c>, and how many periods ago it speaks of.</summary>
    private static (string Word, int Ago)? Spoken(string text)
    {
        var (first, rest) = text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? (text[..space], text[(space + 1)..].Replace(' ', '_')) : (text, string.Empty);
        if (!Units.ContainsKey(rest) || first is not ("last" or "this"))
        {
            return null;
        }

        return (rest, first == "last" ? 1 : 0);
    }

    private static Window.Rolling? OfLength(string text)
    {
        var parts = text.Split(Between, 2);
        return !Period.TryParse(parts[0], out var length) ? null
            : parts.Length == 1 ? new Window.Rolling(length, null, 0)
            : Period.TryParse(parts[1], out var before) ? Window.Rolling.Ending(length, before)
            : null;
    }

    private Window? OfMapping(MapReader map)
    {
        Window? window = map.ExactlyOne("length", "calendar")?.Key.Text switch
        {
            "length" => OfLengthAndBefore(map),
            "calendar" => OfCalendarAndAgo(map),
            _ => null,
        };
        map.Finish();
        return window;
    }

    private Window.Rolling? OfLengthAndBefore(MapReader map)
    {
        var (length, before) = (_periods.Read(map, "length"), _periods.Read(map, "before"));
        return length is not { } known ? null : before is { } shift ? Window.Rolling.Ending(known, shift) : new Window.Rolling(known, null, 0);
    }

    private Window.Calendar? OfCalendarAndAgo(MapReader map)
    {
        var unit = map.Choice("calendar", null, Units.ToDictionary(word => word.Key, word => (string?)word.Key));
        var ago = map.NumberIn("ago", 0, MostAgo, "write a whole number: 0 for the present one up to now, 1 for the last complete one") ?? 1;
        if (decimal.Truncate(ago) != ago)
        {
            bag.Report(ShapeRules.OutOfRange, map.Optional("ago")!.Span, $"`ago` is `{ago}`, which is not possible", "write a whole number, such as `ago: 2`");
            return null;
        }

        return unit is null ? null : OfCalendar(unit, (int)ago, map.Optional("calendar")!);
    }

    private Window.Calendar? OfCalendar(string word, int ago, YamlNode node)
    {
        var unit = Units[word];
        if (unit.IsFiscal && calendar.FiscalYearStarts is null)
        {
            bag.Report(ShapeRules.BadWindow, node.Span, "the project says of no fiscal year when it starts", "add `fiscal_year: { starts: february }` to hale.yaml");
            return null;
        }

        var periods = unit.Unit == CalendarUnit.Week
            ? CalendarPeriods.Weeks(calendar.WeekStarts)
            : CalendarPeriods.Months(unit.Unit, unit.IsFiscal ? calendar.FiscalYearStarts!.Value : 1);
        return new Window.Calendar(periods, ago, ToDate: ago == 0);
    }

    private readonly record struct CalendarWord(CalendarUnit Unit, bool IsFiscal);
}
