using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Sources;

/// <summary>Reads when a source was down: <c>outages: [{ from: 2024-03-01, to: 2024-03-04, because: the tracker was down }]</c>.</summary>
/// <param name="zone">The project's zone, whose days are meant.</param>
/// <param name="bag">Where problems are reported.</param>
internal sealed class OutagesReader(ProjectZone zone, DiagnosticBag bag)
{
    private static readonly MapShape Keys = new(
        MapKeys.RequiredNode("from", "The day or time from which it was down.", ValueShape.Text),
        MapKeys.Text("to", "The last day, or the time, until which it was down; it still is when it is not written."),
        MapKeys.RequiredNode("because", "The reason that people read.", ValueShape.Text));

    private readonly NodeReader _read = new(bag);

    /// <summary>What a source says of them.</summary>
    public static MapKey Key { get; } = MapKeys.Node("outages", "When the source was down, so that its silence means nothing.", ValueShape.List(Keys.AsValue));

    /// <summary>The outages, the earliest first; those that were reported are left out.</summary>
    public IReadOnlyList<Outage> Read(MapReader source) => source.Optional(Key.Name) is { } node && _read.Sequence(node, "`outages`") is { } list
        ? [.. list.Items.Select(Read).OfType<Outage>().OrderBy(outage => outage.From)]
        : [];

    private Outage? Read(YamlNode item)
    {
        if (_read.Mapping(item, "an outage") is not { } mapping)
        {
            return null;
        }

        var map = new MapReader(mapping, "an outage", bag, Keys);
        map.Required("from", "add when it began: `from: 2024-03-01`");
        var from = Moment(map, "from", isEnd: false);
        var until = Moment(map, "to", isEnd: true);
        var because = map.RequiredText("because", "add the reason that people will read");
        map.Finish();
        if (from is null || because is null || (until is null && map.Optional("to") is not null))
        {
            return null;
        }

        if (until <= from)
        {
            bag.Report(FreshnessRules.OutageOrder, mapping.Span, "the outage ends before it begins");
            return null;
        }

        return new Outage(from.Value, until, because, map.Text("to") is { } to ? $"from {map.Text("from")} to {to}" : $"since {map.Text("from")}");
    }

    /// <summary>A day, of which the outage holds the whole, or an instant.</summary>
    private Instant? Moment(MapReader map, string key, bool isEnd)
    {
        if (map.Text(key) is not { } text)
        {
            return null;
        }

        if (!isEnd && UsableYears.TryParseDay(text, out var day))
        {
            return zone.StartOfDay(day);
        }

        if (AsOf.TryParse(text, zone, out var moment))
        {
            return moment.Moment;
        }

        bag.Report(ShapeRules.NotOneOf, map.Optional(key)!.Span, $"`{key}` is `{text}`, which is neither a day nor a time", "write a day such as `2024-03-01`, or a time such as `2024-03-01 08:00`");
        return null;
    }
}
