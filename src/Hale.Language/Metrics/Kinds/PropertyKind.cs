using Hale.Core.Metrics;
using Hale.Language.Yaml;

namespace Hale.Language.Metrics.Kinds;

/// <summary><c>last: plan</c> or <c>first: plan</c>: the property at the latest or earliest event that has one, of whatever kind it is.</summary>
internal sealed class PropertyKind(string key, EventAggregate aggregate, EventSelectionReader events, PropertyReader properties) : IMetricKind
{
    public string Key => key;

    public MetricDraft? Read(MetricHead head, YamlNode value, MapReader map)
    {
        var found = properties.Read(value);
        var selection = events.Read(map.Optional("of"), map, windowRequired: false);
        var young = events.Young(map);
        return found is not ({ } property, var kind)
            ? null
            : new MetricDraft.Complete(new Metric.EventMetric(head.Name, head.Label, head.Unit, kind, selection, aggregate, property, young));
    }
}
