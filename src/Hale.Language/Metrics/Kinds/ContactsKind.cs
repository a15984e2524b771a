using Hale.Core.Expressions;
using Hale.Core.Metrics;
using Hale.Core.Values;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Expressions;
using Hale.Language.Sources;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Metrics.Kinds;

/// <summary><c>contacts: role == "champion"</c> or <c>contacts: all</c>, with <c>seen</c>, <c>of</c> and <c>young</c>.</summary>
internal sealed class ContactsKind(EventSelectionReader events, WindowReader windows, SourceCatalogue catalogue, DiagnosticBag bag) : IMetricKind
{
    private static readonly MapKey<YamlNode?> Seen = MapKeys.Node("seen", "Only contacts with an event in this window count: `90d`, `last month`, or `all` for whenever.", WindowReader.Shape);

    private static readonly MapKey<YamlNode?> Of = MapKeys.Node("of", "With `seen`: which events, a name, a list, or `all` (the default).", EventSelectionReader.Names);

    private readonly NodeReader _read = new(bag);
    private readonly ContactScope _scope = new(catalogue);

    public string Key => "contacts";

    public string Meaning => "How many contacts the account has for which a condition over their attributes, `name` and `contact` is true; `all` for every one.";

    public ValueShape Value => ValueShape.Text;

    public IReadOnlyList<MapKey> Further => [Seen, Of, EventSelectionReader.YoungKey];

    public MetricDraft? Read(MetricHead head, YamlNode value, MapReader map)
    {
        var (seen, young) = (SeenIn(map), events.Young(map));
        if (!catalogue.HasContacts && catalogue.IsComplete)
        {
            bag.Report(NameRules.NoContactSource, head.Span, $"no source gives contacts for the metric `{head.Name}`");
            return null;
        }

        if (_read.Scalar(value, "`contacts`") is not { } scalar)
        {
            return null;
        }

        Expression? where = null;
        return scalar.Text == "all" || (where = ExpressionBinder.Bind(scalar.Located, _scope, ValueKind.Boolean, bag)) is not null
            ? new MetricDraft.Complete(new Metric.ContactsMetric(head.Name, head.Label, head.Unit, where, seen, young))
            : null;
    }

    private EventSelection? SeenIn(MapReader map)
    {
        var (names, seen) = (map.Read(Of), map.Read(Seen));
        var selection = new EventSelection(events.Events(names), windows.Read(map, seen, Seen.Name), null);
        if (seen is not null)
        {
            return selection;
        }

        foreach (var key in new MapKey[] { Of, EventSelectionReader.YoungKey }.Where(key => map.Optional(key.Name) is not null))
        {
            bag.Report(
                ShapeRules.MissingKey, map.Entry(key.Name)!.Key.Span, $"`{key.Name}` says something of the events that contacts must have, and {map.What} does not ask for any",
                $"add a window such as `seen: 90d`, or remove `{key.Name}`");
        }

        return null;
    }
}
