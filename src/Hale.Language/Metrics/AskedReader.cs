using Hale.Core.Metrics;
using Hale.Core.Time;
using Hale.Language.Diagnostics;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Metrics;

/// <summary>Reads by which events an account is asked for a value: <c>asked: survey_sent</c>, <c>within: 90d</c>.</summary>
internal sealed class AskedReader(EventSelectionReader events, DiagnosticBag bag)
{
    /// <summary>The events by which the account is asked.</summary>
    public static MapKey<YamlNode?> Key { get; } = MapKeys.Node(
        "asked", "The events by which an account is asked for a value: without one it is missing as `no_response` or `not_asked`.", EventSelectionReader.Names);

    /// <summary>How long ago a question still matters.</summary>
    public static MapKey<string?> Within { get; } = MapKeys.Text("within", "How long a question may lie back, such as `90d`; required beside `asked`.");

    private readonly PeriodReader _periods = new(bag);

    /// <summary>The questions; null when none are written, or they were reported.</summary>
    public EventSelection? Read(MapReader map)
    {
        var asked = map.Read(Key);
        if (asked is null)
        {
            if (map.Optional(Within.Name) is { } alone)
            {
                bag.Report(Diagnostics.Rules.ShapeRules.MissingKey, alone.Span, $"{map.What} has `within` and no `asked`", "add the event by which accounts are asked: `asked: survey_sent`");
            }

            return null;
        }

        var names = events.Events(asked);
        var period = map.Required(Within.Name, "add how long a question may lie back: `within: 90d`") is null ? null : _periods.Read(map, Within.Name);
        return period is { } length ? new EventSelection(names, new Window.Rolling(length, null, 0), null) : null;
    }
}
