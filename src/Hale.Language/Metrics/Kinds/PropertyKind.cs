using Hale.Core.Metrics;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Metrics.Kinds;

/// <summary><c>last: plan</c> or <c>first: plan</c>: the property at the latest or earliest event that has one, of whatever kind it is.</summary>
internal sealed class PropertyKind(string key, string meaning, EventAggregate aggregate, EventSelectionReader events, PropertyReader properties) : IMetricKind
{
    public string Key => key;

    public string Meaning => meaning;

    public ValueShape Value => ValueShape.Text;

    public IReadOnlyList<MapKey> Further => [EventSelectionReader.Of, EventSelectionReader.OptionalWindow, EventSelectionReader.Where, EventSelectionReader.Gaps, EventSelectionReader.YoungKey, .. LatestReader.Keys];

    public MetricDraft? Read(MetricHead head, YamlNode value, MapReader map)
    {
        var found = properties.Read(value);
        var selection = events.Read(map.Read(EventSelectionReader.Of), map, windowRequired: false);
        var (latest, atLeast) = events.Latest.Read(map);
        var young = events.Young(map);
        return found is not ({ } property, var kind)
            ? null
            : new MetricDraft.Complete(new Metric.EventMetric(head.Name, head.Label, head.Unit, kind, selection with { Latest = latest }, aggregate, property, young) { AtLeast = atLeast });
    }
}
