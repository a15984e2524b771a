using Hale.Core.Time;
using Hale.Core.Validation;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Projects;
using Hale.Language.Text;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Validation;

/// <summary>Reads <c>observe</c>: <c>{ every: month, horizon: 90d }</c>, <c>renewals</c> or <c>{ lives: 1mo }</c>.</summary>
/// <param name="calendar">What weeks and years are.</param>
/// <param name="bag">Where problems are reported.</param>
internal sealed class ScheduleReader(ProjectCalendar calendar, DiagnosticBag bag)
{
    private const string RenewalsWord = "renewals";
    private const string LengthAdvice = "write a length such as `90d`, `12w`, `3mo` or `1y`";

    private static readonly IReadOnlyDictionary<string, CalendarUnit> Units = new Dictionary<string, CalendarUnit>
    {
        ["week"] = CalendarUnit.Week, ["month"] = CalendarUnit.Month, ["quarter"] = CalendarUnit.Quarter,
    };

    private static readonly MapKey<YamlNode?> Every = MapKeys.Node("every", "Everybody, at the close of each `week`, `month` or `quarter`.", ValueShape.Words(Units.Keys));

    private static readonly MapKey<string?> Horizon = MapKeys.Text("horizon", "With `every`: how far ahead an outcome counts; `90d` when it is not written.");

    private static readonly MapKey<string?> Lives = MapKeys.Text("lives", "Each account again and again through its paid life: after each such period, `1mo`, since the life began.");

    private static readonly MapShape MappingShape = new(Every, Horizon, Lives);

    private readonly NodeReader _read = new(bag);

    /// <summary>What may stand behind <c>observe</c>.</summary>
    public static ValueShape Shape { get; } = ValueShape.AnyOf(ValueShape.Words([RenewalsWord]), MappingShape.AsValue);

    /// <summary>The schedule; the usual one where something was reported.</summary>
    public ObservationSchedule Read(YamlNode node)
    {
        if (node is not YamlMapping mapping)
        {
            return _read.Choice<ObservationSchedule>(node, "`observe`", ValidationRules.Usual.Schedule, new Dictionary<string, ObservationSchedule> { [RenewalsWord] = new ObservationSchedule.Renewals() });
        }

        var map = new MapReader(mapping, "`observe`", bag, MappingShape);
        var schedule = map.ExactlyOne(Every.Name, Lives.Name) switch
        {
            { Key.Text: "every" } => ClosesIn(map),
            { Key.Text: "lives" } => LivesIn(map),
            _ => NeitherIn(map),
        };
        return schedule;
    }

    private ObservationSchedule ClosesIn(MapReader map)
    {
        var unit = map.Read(Every) is { } every ? _read.Choice(every, "`every`", CalendarUnit.Month, Units) : CalendarUnit.Month;
        var horizon = Length(map, Horizon) ?? new Period(90, WindowUnit.Day);
        map.FinishExcept([Lives.Name]);
        return new ObservationSchedule.Closes(unit, horizon) { WeekStarts = calendar.WeekStarts, FirstMonth = calendar.FiscalYearStarts ?? 1 };
    }

    private ObservationSchedule LivesIn(MapReader map)
    {
        var period = Length(map, Lives) ?? new Period(1, WindowUnit.Month);
        map.FinishExcept([Every.Name, Horizon.Name]);
        return new ObservationSchedule.Lives(period);
    }

    private static ObservationSchedule NeitherIn(MapReader map)
    {
        map.Read(Horizon);
        map.Finish();
        return ValidationRules.Usual.Schedule;
    }

    private Period? Length(MapReader map, MapKey<string?> key)
    {
        if (map.Read(key) is not { } text)
        {
            return null;
        }

        if (Period.TryParse(text, out var period) && period.Unit != WindowUnit.Hour)
        {
            return period;
        }

        bag.Report(ShapeRules.BadWindow, map.Optional(key.Name)!.Span, $"`{key.Name}` is `{text}`, which is not a length in days or longer", Durations.Advice(text) ?? LengthAdvice);
        return null;
    }
}
