using Hale.Core.Metrics;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Expressions;
using Hale.Language.Projects;
using Hale.Language.Sources;
using Hale.Language.Text;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Metrics;

/// <summary>Reads which events a metric is computed from: their names, <c>window</c>, <c>where</c> and <c>young</c>.</summary>
internal sealed class EventSelectionReader(SourceCatalogue catalogue, WindowReader windows, ProjectCalendar calendar, DiagnosticBag bag)
{
    private static readonly IReadOnlyDictionary<string, YoungPolicy> YoungWords = new Dictionary<string, YoungPolicy>
    {
        ["missing"] = YoungPolicy.Missing,
        ["partial"] = YoungPolicy.Partial,
    };

    private const string WindowAdvice = "add a window such as `window: 28d`, or `window: all`";

    private const string WindowMeaning = "Which time events count in: `28d`, `6h`, `2w`, `3mo`, `1y`, `28d before 28d`, `last month`, `this quarter`, `since_start`, `since_contract`, or `all`.";

    private static readonly IReadOnlyDictionary<string, YoungPolicy> YoungWordsOfTotals = new Dictionary<string, YoungPolicy>(YoungWords) { ["scale"] = YoungPolicy.Scale };

    /// <summary>Which events count, where the kind itself does not name them.</summary>
    public static MapKey<YamlNode?> Of { get; } = MapKeys.Node("of", "Which events count: a name, a list, or `all` (the default).", Names);

    public static MapKey<YamlNode?> RequiredWindow { get; } = MapKeys.RequiredNode(WindowReader.Key, WindowMeaning, WindowReader.Shape, WindowAdvice);

    public static MapKey<YamlNode?> OptionalWindow { get; } = MapKeys.Node(WindowReader.Key, $"{WindowMeaning} `all` when it is not written.", WindowReader.Shape);

    public static MapKey<LocatedText?> Where { get; } = MapKeys.Expression(
        "where", "A condition over the properties, `contact`, its attributes (`contact.role`) and `event`; only events for which it is true count.");

    public static MapKey<YoungPolicy> YoungKey { get; } = MapKeys.Choice(
        "young", "What a window gives that begins before the account existed: `missing` (the default), or `partial` for what there is.", YoungPolicy.Missing, YoungWords);

    /// <summary>Whether outages matter.</summary>
    public static MapKey<bool> Gaps { get; } = MapKeys.Choice(
        "gaps", "`ignore`: what is there counts, although a source was down or does not reach the end of the window.", false, new Dictionary<string, bool> { ["ignore"] = true });

    /// <summary>The same of counts and sums, which can be scaled.</summary>
    public static MapKey<YoungPolicy> YoungOfTotals { get; } = MapKeys.Choice(
        "young", "What a window gives that begins before the account existed: `missing` (the default), `partial` for what there is, or `scale` for that scaled up to the whole window.",
        YoungPolicy.Missing, YoungWordsOfTotals);

    private readonly NodeReader _read = new(bag);
    private readonly EventScope _scope = new(catalogue, hasMoment: true, hasBusiness: calendar.Business is not null);

    /// <summary>Reads how many of the events count.</summary>
    public LatestReader Latest { get; } = new(bag);

    /// <summary>The names of events: one, a list, or <c>all</c>.</summary>
    public static ValueShape Names => ValueShape.OneOrMore(ValueShape.Text);

    /// <summary>The selection of the events that a value names: one, a list, or <c>all</c>; no value means all.</summary>
    public EventSelection Read(YamlNode? events, MapReader map, bool windowRequired)
    {
        var names = Events(events);
        var window = windows.Read(map, map.Read(windowRequired ? RequiredWindow : OptionalWindow));
        if (window is Window.SinceContract && !catalogue.HasSubscriptions && catalogue.IsComplete)
        {
            bag.Report(NameRules.NoSubscriptionSource, map.Optional(WindowReader.Key)!.Span, "no source gives subscriptions, so no contract ever begins");
        }

        var where = map.Read(Where) is { } text ? ExpressionBinder.Bind(text, _scope, ValueKind.Boolean, bag) : null;
        return new EventSelection(names, window, where) { Business = calendar.Business, IgnoresGaps = map.Read(Gaps) };
    }

    /// <summary>What a window gives that begins before the account did; only a count or a sum can be scaled.</summary>
    public YoungPolicy Young(MapReader map, bool canScale = false)
    {
        if (!canScale && map.Optional(YoungKey.Name) is YamlScalar { Text: "scale" } scale)
        {
            bag.Report(ShapeRules.NotOneOf, scale.Span, "only counts and sums of all events can be scaled to the length of their window", "write `missing` or `partial`");
            return YoungPolicy.Missing;
        }

        return map.Read(canScale ? YoungOfTotals : YoungKey);
    }

    /// <summary>The names of events: one, a list, or <c>all</c>, for which there are none; no value means all.</summary>
    public IReadOnlyList<string> Events(YamlNode? node)
    {
        if (node is null or YamlScalar { Text: "all" })
        {
            return [];
        }

        var names = _read.Scalars(node, "the name of an event");
        foreach (var name in names.Where(name => !catalogue.MayGive(name)))
        {
            var otherwise = catalogue.Events.Count == 0
                ? "add a source with `events:`"
                : $"the sources give {Choices.Text(catalogue.Events.Order(StringComparer.Ordinal))}";
            bag.Report(
                NameRules.UnknownEvent, name.Span, $"no source gives events called `{name.Text}`", Suggestion.Advice(name.Text, catalogue.Events, otherwise));
        }

        return [.. names.Select(name => name.Text).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }
}
