using Hale.Core.Metrics;
using Hale.Core.Values;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Metrics.Kinds;

/// <summary><c>distinct: contact</c>, <c>distinct: plan</c>, or <c>distinct: [contact, day]</c>.</summary>
internal sealed class DistinctKind(EventSelectionReader events, PropertyReader properties, DiagnosticBag bag) : IMetricKind
{
    public string Key => "distinct";

    public string Meaning => "How many contacts (`contact`), different values of a property (its name), or pairs of contact and day (`[contact, day]`) there were.";

    public ValueShape Value => ValueShape.OneOrMore(ValueShape.Text);

    public IReadOnlyList<MapKey> Further => [EventSelectionReader.Of, EventSelectionReader.RequiredWindow, EventSelectionReader.Where, EventSelectionReader.Gaps, EventSelectionReader.YoungKey, .. LatestReader.Keys];

    public MetricDraft? Read(MetricHead head, YamlNode value, MapReader map)
    {
        var counted = Counted(value);
        var selection = events.Read(map.Read(EventSelectionReader.Of), map, windowRequired: true);
        var (latest, atLeast) = events.Latest.Read(map);
        var young = events.Young(map);
        return counted is not var (aggregate, property)
            ? null
            : new MetricDraft.Complete(new Metric.EventMetric(head.Name, head.Label, head.Unit, ValueKind.Number, selection with { Latest = latest }, aggregate, property, young) { AtLeast = atLeast });
    }

    private (EventAggregate Aggregate, string? Property)? Counted(YamlNode value)
    {
        if (value is YamlScalar { Text: "contact" })
        {
            return (EventAggregate.Distinct, null);
        }

        if (value is not YamlSequence list)
        {
            return properties.Read(value) is ({ } property, _) ? (EventAggregate.Distinct, property) : null;
        }

        if (list.Items is [YamlScalar { Text: "contact" }, YamlScalar { Text: "day" }])
        {
            return (EventAggregate.DistinctContactDays, null);
        }

        bag.Report(
            ShapeRules.NotOneOf, value.Span, "these pairs cannot be counted",
            "write `distinct: contact`, `distinct: <property>` or `distinct: [contact, day]`");
        return null;
    }
}
