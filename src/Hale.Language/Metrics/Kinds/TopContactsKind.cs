using Hale.Core.Metrics;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Metrics.Kinds;

/// <summary><c>top_contacts: 3</c>, <c>as: share</c> or <c>as: silent</c> with <c>quiet: 14d</c>.</summary>
internal sealed class TopContactsKind(EventSelectionReader events, DiagnosticBag bag) : IMetricKind
{
    private const int Most = 1000;
    private const string QuietAdvice = "say in which time they have no event: `quiet: 14d`";

    private static readonly IReadOnlyDictionary<string, EventAggregate> Forms =
        new Dictionary<string, EventAggregate> { ["share"] = EventAggregate.TopShare, ["silent"] = EventAggregate.TopSilent };

    private static readonly MapKey<EventAggregate> As = MapKeys.Choice(
        "as", "Their `share` of all events with a contact (the default), or how many of them are `silent`.", EventAggregate.TopShare, Forms);

    private static readonly MapKey<YamlNode?> Quiet = MapKeys.Node("quiet", "With `as: silent`: up to the moment, how long a contact has had no such event, such as `14d`.", ValueShape.Text);

    private readonly NodeReader _read = new(bag);
    private readonly PeriodReader _periods = new(bag);

    public string Key => "top_contacts";

    public string Meaning => "What the most active contacts of a window, so many of them, come to.";

    public ValueShape Value => ValueShape.Number;

    public IReadOnlyList<MapKey> Further => [EventSelectionReader.Of, EventSelectionReader.RequiredWindow, EventSelectionReader.Where, EventSelectionReader.Gaps, As, Quiet, EventSelectionReader.YoungKey];

    public MetricDraft? Read(MetricHead head, YamlNode value, MapReader map)
    {
        var top = Top(value);
        var selection = events.Read(map.Read(EventSelectionReader.Of), map, windowRequired: true);
        var (aggregate, young) = (map.Read(As), events.Young(map));
        var quiet = QuietOf(aggregate, map);
        return top is not { } number || (quiet is null && aggregate == EventAggregate.TopSilent)
            ? null
            : new MetricDraft.Complete(new Metric.EventMetric(head.Name, head.Label, head.Unit, ValueKind.Number, selection, aggregate, null, young) { Top = number, Quiet = quiet });
    }

    private int? Top(YamlNode value)
    {
        const string Advice = "write how many contacts, a whole number from 1 to 1000";
        var number = _read.NumberIn(value, "`top_contacts`", 1, Most, Advice);
        if (number is { } read && decimal.Truncate(read) != read)
        {
            bag.Report(ShapeRules.OutOfRange, value.Span, $"`top_contacts` is `{((YamlScalar)value).Text}`, which is not possible", Advice);
            return null;
        }

        return (int?)number;
    }

    private Window.Rolling? QuietOf(EventAggregate aggregate, MapReader map)
    {
        var node = map.Read(Quiet);
        if (aggregate == EventAggregate.TopSilent)
        {
            map.Required(Quiet.Name, QuietAdvice);
            return _periods.Read(map, Quiet.Name) is { } period ? new Window.Rolling(period, null, 0) : null;
        }

        if (node is not null)
        {
            bag.Report(ShapeRules.NotOneOf, node.Span, "`quiet` belongs to `as: silent`", "add `as: silent`, or remove `quiet`");
        }

        return null;
    }
}
